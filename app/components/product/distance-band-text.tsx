import { type DistanceBand, distanceBandLabels } from "#app/domain/distance/distance.ts";

type Props = {
  readonly band: DistanceBand;
  /** The place it is counted from, in words: "school", "where you live now". */
  readonly from: string;
};

/** How far, as a band: what providers, children and parents see instead of miles. */
export function DistanceBandText({ band, from }: Props) {
  return (
    <span>
      {distanceBandLabels[band]} from {from}
    </span>
  );
}
