import type { FindingKind } from "../anonymity/finding.ts";
import { type FieldFinding, findInFields } from "../anonymity/unresolved-findings.ts";

/** Texts by the name of their field. */
export type Texts = Readonly<Record<string, string>>;

/** A refusal to keep words that may name a carer, a child or an address, until they are taken out or confirmed. */
export type IdentifyingWords = {
  readonly accepted: false;
  readonly refusal: "identifying-words";
  /** Everything that was found anew, whether or not it is confirmed already. */
  readonly findings: readonly FieldFinding[];
};

/** The name of a finding by which a person says that it may stay. */
export function findingKey({ field, kind, excerpt }: FieldFinding): string {
  return `${field}|${kind}|${excerpt}`;
}

/** What a home is called: many are after a tree and a building, a street or a town. */
const allowedInNames: readonly FindingKind[] = [
  "street-address",
  "school-or-service",
  "place-name",
];

/**
 * Looks through what somebody has written about a home for people and addresses. Words that stood in the same field
 * before were settled then. `confirmed` holds the keys of what may stay. Answers undefined when nothing is left to ask.
 */
export function identifyingWords(
  texts: Texts,
  before: Texts,
  confirmed: readonly string[],
): IdentifyingWords | undefined {
  const settled = new Set(findInFields(before).map(findingKey));
  const findings = findInFields(texts).filter(
    (finding) => !settled.has(findingKey(finding)) && !isNameOfHome(finding),
  );
  const open = findings.filter((finding) => !confirmed.includes(findingKey(finding)));
  return open.length === 0
    ? undefined
    : { accepted: false, refusal: "identifying-words", findings };
}

/** "Oak Lodge" is a name; with a number, as in "12 Elm Road", it is where the home stands. */
function isNameOfHome({ field, kind, excerpt }: FieldFinding): boolean {
  const isAddress = kind === "street-address" && /\d/.test(excerpt);
  return field === "alias" && allowedInNames.includes(kind) && !isAddress;
}
