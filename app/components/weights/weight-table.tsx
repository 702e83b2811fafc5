import {
  hearthStandardReasons,
  type WeightKey,
  weightKeys,
  weightLabels,
} from "../../domain/matching/weight-profile.ts";
import { everyWeight, totalPoints } from "../../domain/matching/weights.ts";
import { Table } from "../govuk/table.tsx";

type Props = {
  readonly weights: Readonly<Record<string, number>>;
  readonly caption: string;
};

/** Each wish with its points, its share of them all and why it is weighed. */
export function WeightTable({ weights, caption }: Props) {
  const points = everyWeight(weights);
  const total = totalPoints(points);
  return (
    <>
      <Table<WeightKey>
        caption={caption}
        rows={weightKeys}
        rowKey={(key) => key}
        columns={[
          {
            header: "Wish",
            cell: (key) => (
              <>
                {weightLabels[key]}
                <span className="hearth-weigh-why">{hearthStandardReasons[key]}</span>
              </>
            ),
          },
          { header: "Points", cell: (key) => points[key], numeric: true },
          { header: "Share", cell: (key) => shareWords(points[key], total), numeric: true },
        ]}
      />
      <p className="govuk-body">
        {total} points in all. Wishes that a referral does not have are left out, and the others
        count for more.
      </p>
    </>
  );
}

function shareWords(points: number, total: number): string {
  return total === 0 ? "0%" : `${Math.round((1000 * points) / total) / 10}%`;
}
