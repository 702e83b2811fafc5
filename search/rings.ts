/** Distances, in metres, by which a search that finds too many goes outwards: 5, 10, 20, 40, 80 and 160 miles. */
export const ringEdges = [8_000, 16_000, 32_000, 64_000, 128_000, 257_000] as const;

/** The part of the country between two distances; the outermost ring of a search without a limit ends nowhere. */
export type Ring = { readonly inner: number; readonly outer: number | null };

/** What is known after a ring: every vacancy within its outer edge has been seen. */
export type Walked = { readonly ring: Ring; readonly seen: number };

/**
 * Whether what lies further out can be left unseen. The default is a count; a bound on the score that anything
 * beyond `ring.outer` could still reach would make the answer exact as well.
 */
export type Enough = (walked: Walked) => boolean;

/** The rings from an anchor out to a furthest distance in metres, or to everywhere when it is null. */
export function ringsTo(furthest: number | null): Ring[] {
  const edges = ringEdges.filter((edge) => furthest === null || edge < furthest);
  const outers = [...edges, furthest];
  return outers.map((outer, index) => ({
    inner: index === 0 ? 0 : (edges[index - 1] ?? 0),
    outer,
  }));
}

/** Walks outwards until there is enough. `visit` answers how many have been seen from the anchor to the ring's edge. */
export async function walkOutwards(
  rings: readonly Ring[],
  visit: (ring: Ring) => Promise<number>,
  enough: Enough,
): Promise<void> {
  for (const ring of rings) {
    const seen = await visit(ring);
    if (enough({ ring, seen })) return;
  }
}
