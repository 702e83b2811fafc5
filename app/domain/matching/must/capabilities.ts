import { levelIn } from "../../needs/capability-levels.ts";
import { type CapabilityCode, type CapabilityLevel, capabilityLabels } from "../../needs/needs.ts";
import type { StatedNeed } from "../../referral/referral.ts";
import type { Candidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement, Said } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import { inSentence } from "../wording.ts";

/**
 * Needs and risks of the referral in one list; a home answers both alike. A child who moves on from a children's home to a
 * family is one whom a family has to know how to care for after trauma, stated or not (Care Planning, Placement and Case
 * Review (England) Regulations 2010, reg 9: the plan has to say how needs will be met).
 */
export function statedCapabilities({
  request,
  needs,
  risks,
}: JudgedAnswers): readonly StatedNeed<CapabilityCode>[] {
  const stated = [...needs.needs, ...risks.risks];
  const isSaid = stated.some(({ code }) => code === afterResidential.code);
  return request.steppingDown === true && !isSaid ? [...stated, afterResidential] : stated;
}

const afterResidential = { code: "trauma-and-attachment", importance: "matters" } as const;

const mustVerdicts: Record<CapabilityLevel, Verdict> = {
  experienced: "met",
  trained: "met",
  // Willing is neither a yes nor a no: somebody has to ask how.
  willing: "not-known",
  cannot: "not-met",
};

/** One requirement for each need or risk that a home must be able to meet. */
export function mustCapabilities({ answers }: Brief): readonly Requirement[] {
  return statedCapabilities(answers)
    .filter(({ importance }) => importance === "must")
    .map(({ code }) => capabilityRequirement(code));
}

function capabilityRequirement(code: CapabilityCode): Requirement {
  return {
    code: `need:${code}`,
    kind: "must",
    label: capabilityLabels[code],
    verdict: ({ candidate }) => {
      const level = levelIn(candidate.levels, code);
      return level === null ? "not-known" : mustVerdicts[level];
    },
    say: ({ candidate }) => sayCapability(candidate, code),
    change: () => ({
      key: `need:${code}`,
      amount: 1,
      words: `${inSentence(capabilityLabels[code])} were not a must`,
    }),
  };
}

const levelSentences: Record<CapabilityLevel, string> = {
  experienced: "has done this and can show it",
  trained: "trained, not yet done",
  willing: "willing to learn; ask how they would do it",
  cannot: "says it cannot meet this",
};

/** What a home says of one need or risk, with its evidence. */
export function sayCapability(candidate: Candidate, code: CapabilityCode): Said {
  const label = capabilityLabels[code];
  const capability = candidate.home.capabilities.find((one) => one.code === code);
  if (!capability) return fromProfile(candidate, code, "has not said", `${label}: has not said.`);
  const sentence = `${label}: ${levelSentences[capability.level]}.`;
  const says = capability.evidence === "" ? levelSentences[capability.level] : capability.evidence;
  return { sentence, fact: { field: code, says, confirmedAt: capability.confirmedAt } };
}
