import type { GridPoint } from "#app/domain/distance/distance.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { spreads } from "./spread.ts";
import { dayNumber } from "./vacancy-document.ts";

/** Terms that must all hold; a list among them holds when one of its terms does. The index's own array form. */
export type Filter = readonly (string | readonly string[])[];

/**
 * A query as a filter of the index: equalities first, ranges next, place last, because each term looks only at what
 * the ones before it have left. It may let more through than the query allows, never less; Postgres checks the
 * rest. Exclusions are `NOT IN`, which holds for a document without the value; `!=` would not for an unknown field.
 */
export function candidateFilter(query: CandidateFilters, reach: number | null): Filter {
  return [
    `status = "open"`,
    among("kind", query.kinds),
    ...[...new Set(query.sexes)].map((sex) => `sexes = ${code(sex)}`),
    ...noneOf("refuses", refusalsThatExclude(query)),
    ...noneOf("grade", query.gradesExcluded),
    ...noneOf("authority", query.authoritiesExcluded.map(lower).filter(isCode)),
    ...noneOf("outcode", query.outcodesExcluded.map(lower).filter(isCode)),
    ...ageTerms(query),
    `places >= ${whole(query.placesNeeded)}`,
    `available_day <= ${dayNumber(query.neededBy)}`,
    `confirmed_at >= ${Math.floor(query.confirmedAfter.getTime() / 1000)}`,
    ...(reach === null ? [] : [within(query.anchor, reach)]),
  ];
}

/** Without what surely lies within `inner` of the anchor, wherever in its outcode it stands, and was asked for before. */
export function withoutInner(filter: Filter, anchor: GridPoint, inner: number): Filter {
  const boxes = spreads.flatMap((spread) => box(anchor, spread, inner / Math.SQRT2 - spread));
  return [...filter, ...boxes.map((term) => `NOT (${term})`)];
}

/**
 * Outcode centres so near that a home there could be within reach: one box for each spread. A box and not a circle,
 * because the index reads plain ranges cheaply and everything about its own geography dearly.
 */
export function within(anchor: GridPoint, reach: number): string[] {
  return spreads.flatMap((spread) => box(anchor, spread, Math.ceil(reach + spread)));
}

function box(anchor: GridPoint, spread: number, halfSide: number): string[] {
  if (halfSide <= 0) return [];
  const side = Math.floor(halfSide);
  const [east, north] = [whole(anchor.easting), whole(anchor.northing)];
  return [
    `spread = ${spread} AND easting ${east - side} TO ${east + side} AND northing ${north - side} TO ${north + side}`,
  ];
}

/** `field IN [...]` of codes. */
export function among(field: string, codes: readonly string[]): string {
  return `${field} IN [${codes.map(code).join(", ")}]`;
}

function noneOf(field: string, codes: readonly string[]): string[] {
  return codes.length === 0 ? [] : [`${field} NOT IN [${codes.map(code).join(", ")}]`];
}

function ageTerms(query: CandidateFilters): string[] {
  if (query.ages.length === 0) return [];
  return [
    `age_from <= ${whole(Math.min(...query.ages))}`,
    `age_to >= ${whole(Math.max(...query.ages))}`,
  ];
}

function refusalsThatExclude(query: CandidateFilters): string[] {
  return [
    ...query.mustMeet,
    ...query.adaptations.map((adaptation) => `no-${adaptation}`),
    ...(query.soloRequired ? ["no-solo"] : []),
    ...(query.deprivationOfLiberty ? ["no-deprivation-of-liberty"] : []),
  ];
}

const codePattern = /^[a-z0-9][a-z0-9-]*$/;

function isCode(text: string): boolean {
  return codePattern.test(text);
}

/** A code in quotes. Only letters, digits and hyphens ever reach a filter, so nothing can be smuggled into one. */
function code(text: string): string {
  if (!isCode(text)) throw new RangeError(`not a code: ${text}`);
  return `"${text}"`;
}

function whole(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  return Math.round(value);
}

function lower(text: string): string {
  return text.toLowerCase();
}
