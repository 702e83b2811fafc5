import { findIdentifiers } from "./find-identifiers.ts";
import type { Finding, FindingKind } from "./finding.ts";

/** A finding together with the name of the field it stands in. */
export type FieldFinding = Finding & { readonly field: string };

/** A person's written reason for leaving one exact excerpt in one field. */
export type FindingJustification = {
  readonly field: string;
  readonly kind: FindingKind;
  readonly excerpt: string;
  readonly reason: string;
};

/** The least number of characters, spaces at the ends left out, that count as a reason. */
export const SHORTEST_REASON = 10;

/** The most characters of a reason; whoever needs more is better helped by changing the text. */
export const LONGEST_REASON = 1_000;

const keyOf = (part: { field: string; kind: FindingKind; excerpt: string }): string =>
  JSON.stringify([part.field, part.kind, part.excerpt]);

/** Whether a written reason is long enough to be one. */
export function isReason(reason: string): boolean {
  return reason.trim().replace(/\s+/g, " ").length >= SHORTEST_REASON;
}

/** All findings of several free-text fields, in the order of the fields given. */
export function findInFields(fields: Readonly<Record<string, string>>): FieldFinding[] {
  return Object.entries(fields).flatMap(([field, text]) =>
    findIdentifiers(text).map((finding) => ({ ...finding, field })),
  );
}

/**
 * The findings that still stop publishing: each must be taken out of the text or justified. A justification holds for the same
 * words of the same kind in the same field, so new or changed words are open again, and a reason that is too short counts for nothing.
 */
export function unresolvedFindings(
  findings: readonly FieldFinding[],
  justifications: readonly FindingJustification[],
): FieldFinding[] {
  const justified = new Set(justifications.filter(({ reason }) => isReason(reason)).map(keyOf));
  return findings.filter((finding) => !justified.has(keyOf(finding)));
}
