import { evenly, ringMiles, ringScale } from "../product/ring-marks.ts";

export type RingHome = {
  /** Its place in the list, or its letter where homes are compared. */
  readonly mark: string;
  readonly name: string;
  readonly miles: number;
};
export type RingPlace = { readonly anchor: string; readonly label: string; readonly miles: number };

type Props = {
  readonly homes: readonly RingHome[];
  /** Other places that matter, by their distance from the middle. */
  readonly places?: readonly RingPlace[];
  /** Width and height in units of the page; small ones leave the middle bare. */
  readonly size: number;
};

/**
 * Homes round a place, by how far they are and nothing else: they stand round the rings in the order of the list, so that
 * none of them can be found on a map by it. What it shows is said in words and in a table beside it.
 */
export function Rings({ homes, places = [], size }: Props) {
  const edge = size / 2 - 14;
  const furthest = Math.max(0, ...[...homes, ...places].map(({ miles }) => miles));
  const scale = ringScale(furthest, edge, 22);
  const count = homes.length + places.length;
  const placed = (miles: number, index: number) => evenly(index, count, scale(miles));
  return (
    <svg
      className="hearth-circles"
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      {ringMiles
        .filter((miles) => scale(miles) <= edge)
        .map((miles) => (
          <g key={miles}>
            <circle className="hearth-circles__ring" r={scale(miles)} />
            <text className="hearth-circles__miles" y={4 - scale(miles)} textAnchor="middle">
              {miles}
            </text>
          </g>
        ))}
      <circle className="hearth-circles__middle" r="6" />
      {places.map(({ anchor, miles }, index) => {
        const { x, y } = placed(miles, homes.length + index);
        return (
          <g key={anchor}>
            <rect className="hearth-circles__place" x={x - 9} y={y - 9} width="18" height="18" />
            <text className="hearth-circles__letter" x={x} y={y + 4} textAnchor="middle">
              {letterOf(index)}
            </text>
          </g>
        );
      })}
      {homes.map(({ mark, miles }, index) => {
        const { x, y } = placed(miles, index);
        return (
          <g key={mark}>
            <circle className="hearth-circles__home" cx={x} cy={y} r="10" />
            <text className="hearth-circles__mark" x={x} y={y + 4} textAnchor="middle">
              {mark}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Places are lettered in their order, away from the numbers of homes: P, Q, R. */
export function letterOf(index: number): string {
  return String.fromCharCode(80 + index);
}
