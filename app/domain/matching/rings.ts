/** A part of the country by its distance in metres from an anchor: further than `inner`, up to `outer`. */
export type Ring = {
  /** `null` from the anchor itself. */
  readonly inner: number | null;
  /** `null` to wherever homes are. */
  readonly outer: number | null;
};

export const everywhere: Ring = { inner: null, outer: null };

/** Vacancies that the first ring should hold, of those that pass the filters: enough to prove a page of homes by. */
const wantedInFirst = 500;
/** About one vacancy in eight passes the filters of a referral, as if homes were spread evenly over England. */
const shareThatPasses = 1 / 8;
const squareMetresOfEngland = 130_279e6;

/** No first ring is narrower: homes stand where people do, and five miles is next door. */
const narrowest = 8_000;
/** Beyond this a ring would hold most of the country, and one read of all of it is cheaper. */
const widest = 180_000;

/**
 * The rings to search outwards, from an anchor to a furthest distance in metres (or to everywhere when it is null).
 * The first is as wide as a market of so many vacancies asks for, each next one reaches twice as far.
 */
export function ringsTo(furthest: number | null, vacancies: number): readonly Ring[] {
  const area = (wantedInFirst / shareThatPasses / Math.max(vacancies, 1)) * squareMetresOfEngland;
  let outer = Math.max(narrowest, Math.round(Math.sqrt(area / Math.PI)));
  const rings: Ring[] = [];
  let inner: number | null = null;
  while (outer < widest && (furthest === null || outer < furthest)) {
    rings.push({ inner, outer });
    inner = outer;
    outer *= 2;
  }
  return [...rings, { inner, outer: furthest }];
}
