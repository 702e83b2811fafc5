import { findIdentifiers } from "./find-identifiers.ts";
import type { Finding, FindingKind } from "./finding.ts";
import { sentenceKeys } from "./sentence-around.ts";

/** A finding together with the name of the field it stands in, and the key of its sentence. */
export type FieldFinding = Finding & { readonly field: string; readonly sentence: string };

/** What tells one stretch to settle from another. */
export type FindingPlace = Pick<FieldFinding, "field" | "kind" | "excerpt" | "sentence">;

/** A person's written reason for leaving one exact excerpt in one sentence of one field. */
export type FindingJustification = {
  readonly field: string;
  readonly kind: FindingKind;
  readonly excerpt: string;
  /** The key of the sentence; "" in a reason from when one held for the whole field, until the text is changed. */
  readonly sentence: string;
  readonly reason: string;
};

/** The least number of characters, spaces at the ends left out, that count as a reason. */
export const SHORTEST_REASON = 10;

/** The most characters of a reason; whoever needs more is better helped by changing the text. */
export const LONGEST_REASON = 1_000;

const keyOf = ({ field, kind, excerpt, sentence }: FindingPlace): string =>
  JSON.stringify([field, kind, excerpt, sentence]);

/** Whether a written reason is long enough to be one. */
export function isReason(reason: string): boolean {
  return reason.trim().replace(/\s+/g, " ").length >= SHORTEST_REASON;
}

/** All findings of several free-text fields, in the order of the fields given. */
export function findInFields(fields: Readonly<Record<string, string>>): FieldFinding[] {
  return Object.entries(fields).flatMap(([field, text]) => {
    const findings = findIdentifiers(text);
    const keys = sentenceKeys(text, findings);
    return findings.map((finding, place) => ({ ...finding, field, sentence: keys[place] ?? "" }));
  });
}

/**
 * The findings that still stop publishing: each must be taken out of the text or justified. A justification holds for the same
 * words of the same kind in the same sentence of the same field: "Grace" before a meal says nothing of Grace in the next
 * sentence. New or changed sentences are open again, and a reason that is too short counts for nothing.
 */
export function unresolvedFindings(
  findings: readonly FieldFinding[],
  justifications: readonly FindingJustification[],
): FieldFinding[] {
  const justified = new Set(justifications.filter(({ reason }) => isReason(reason)).map(keyOf));
  return findings.filter(
    (finding) =>
      !justified.has(keyOf(finding)) && !justified.has(keyOf({ ...finding, sentence: "" })),
  );
}

/** The sentences of a text, before it is changed, for which reasons hold that were given for a whole field. */
export function sentencesOfWholeFields(
  findings: readonly FieldFinding[],
  justifications: readonly FindingJustification[],
): FindingPlace[] {
  const whole = new Set(justifications.filter(({ sentence }) => sentence === "").map(keyOf));
  return findings
    .filter((finding) => whole.has(keyOf({ ...finding, sentence: "" })))
    .map(({ field, kind, excerpt, sentence }) => ({ field, kind, excerpt, sentence }));
}
