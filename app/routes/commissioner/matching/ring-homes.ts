import type { ListedHome } from "../../../components/matching/listed-home.ts";
import type { RingHome } from "../../../components/matching/rings.tsx";

type Ranked = { readonly home: ListedHome; readonly rank: number };

/** The homes of a page that are on the map, in the order of the list, as the picture of distances marks them. */
export function ringHomes({
  first,
  rest,
}: {
  readonly first: Ranked | null;
  readonly rest: readonly Ranked[];
}): readonly RingHome[] {
  return [...(first ? [first] : []), ...rest]
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({ home: { alias, miles }, rank }) =>
      miles === null ? [] : [{ mark: String(rank), name: alias, miles }],
    );
}
