import { type KnownRegistration, labels, type Registration } from "./register-changes.ts";

/** A column of the register that a file would empty. */
export type ColumnLoss = {
  readonly column: string;
  /** How many of the providers on both have a value now. */
  readonly now: number;
  /** How many of those the file gives none. */
  readonly lost: number;
};

const inspectionColumns = [
  "helpedAndProtected",
  "leadersAndManagers",
  "supportedOutcome",
  "publishedOn",
] as const;
const mostLost = 0.2;

/**
 * What a file says of each provider, with the stored value where it has no such column. What belongs to an inspection is
 * kept only while the inspection is the same: an older one's judgements are not the newer one's.
 */
export function withStoredColumns(
  known: readonly KnownRegistration[],
  listed: readonly Registration[],
  absent: ReadonlySet<string>,
): Registration[] {
  const before = new Map(known.map((entry) => [entry.urn, entry]));
  const fields = Object.keys(labels).filter((field) =>
    absent.has(field),
  ) as (keyof typeof labels)[];
  return listed.map((now) => {
    const stored = before.get(now.urn);
    if (stored === undefined) return now;
    const isSameInspection = stored.inspectedOn === now.inspectedOn;
    const kept = fields.filter(
      (field) => isSameInspection || !(inspectionColumns as readonly string[]).includes(field),
    );
    return { ...now, ...Object.fromEntries(kept.map((field) => [field, stored[field]])) };
  });
}

/** The columns of which a file would empty more than a fifth, as one does whose cells are blank. */
export function columnLosses(
  known: readonly KnownRegistration[],
  listed: readonly Registration[],
): ColumnLoss[] {
  const after = new Map(listed.map((entry) => [entry.urn, entry]));
  const pairs = known.flatMap((before) => {
    const now = after.get(before.urn);
    return now === undefined ? [] : [{ before, now }];
  });
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((field) => {
    const said = pairs.filter(({ before }) => isSaid(before[field]));
    const lost = said.filter(({ now }) => !isSaid(now[field])).length;
    return lost > said.length * mostLost ? [{ column: labels[field], now: said.length, lost }] : [];
  });
}

/** An empty cell for "short breaks only" is read as no. */
function isSaid(value: Registration[keyof Registration]): boolean {
  return value !== null && value !== false;
}
