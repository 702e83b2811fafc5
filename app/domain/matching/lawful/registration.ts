import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromRecord } from "../facts.ts";
import type { Requirement } from "../requirement.ts";

/**
 * Only registered settings. A children's home, agency or supported accommodation provider must be active in
 * Ofsted's register (Care Standards Act 2000 s11; reg 27C of the Care Planning, Placement and Case Review
 * Regulations 2010 for 16 and 17 year olds). An authority's own fostering service is not registered as an
 * agency, so its households are lawful without an entry.
 */
export const registration: Requirement = {
  code: "registration",
  kind: "lawful",
  label: "Registered with Ofsted",
  verdict: ({ candidate }) => (isRegistered(candidate) ? "met" : "not-met"),
  say: ({ candidate }) => {
    const { registration: state } = candidate;
    return fromRecord(
      "registration",
      state ?? "not in the register",
      registrationSentence(candidate),
    );
  },
};

function isRegistered(candidate: JudgedCandidate): boolean {
  return candidate.registration === "active" || isOwnFostering(candidate);
}

function isOwnFostering({
  registration: state,
  home,
  inHouseAuthorityCode,
}: JudgedCandidate): boolean {
  return state === null && home.kind === "fostering-household" && inHouseAuthorityCode !== null;
}

function registrationSentence(candidate: Candidate): string {
  if (candidate.registration === "active")
    return `Active in Ofsted's register, number ${candidate.home.urn}.`;
  if (candidate.registration === "suspended") return "Its registration with Ofsted is suspended.";
  return isOwnFostering(candidate)
    ? "Approved by the authority's own fostering service."
    : `Its number ${candidate.home.urn} is not in Ofsted's register on file, or not confirmed as its own.`;
}
