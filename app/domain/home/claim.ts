import type { RegisterEntry } from "./registration.ts";

/**
 * Whether a home runs under its registration number as far as is known: the register names its provider, or a
 * commissioning organisation's administrator has said so; nobody has yet; or an administrator has said that it does not.
 */
export const claims = ["confirmed", "unconfirmed", "refused"] as const;
export type Claim = (typeof claims)[number];

/** The provider that gives a number. */
export type Claimant = {
  readonly name: string;
  /** Its own registration, as it was let on to Hearth. */
  readonly urn: string | null;
  /** DfE code of the authority whose own provider it is; `null` for every other. */
  readonly authorityCode: string | null;
};

/**
 * What the register says of a claim. It confirms one when the number is the provider's own, when it names the provider as
 * owner or as the agency itself, or when an authority runs it and the provider is that authority's own. A group often owns
 * homes through companies of other names, so another name is a question for a person and not yet a no.
 */
export function claimOf(claimant: Claimant, entry: RegisterEntry): Exclude<Claim, "refused"> {
  const isOwn = claimant.urn === entry.urn;
  const isNamed = [entry.organisation, entry.name].some(
    (name) => name !== null && plainName(name) === plainName(claimant.name),
  );
  const isInHouse =
    claimant.authorityCode !== null && claimant.authorityCode === entry.runByAuthority;
  return isOwn || isNamed || isInHouse ? "confirmed" : "unconfirmed";
}

const legalForms = /\b(?:limited|ltd|llp|plc|cic|c i c|uk|the)\b/g;

/** A name without case, accents, punctuation, spaces and the words for a kind of company: "The Oak-Care Ltd." is "oakcare". */
function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’\p{M}]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(legalForms, "")
    .replaceAll(" ", "");
}
