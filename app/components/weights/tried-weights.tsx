import type { Score } from "../../domain/matching/match.ts";
import { Table } from "../govuk/table.tsx";
import { moveWords, placeWords, profileWords } from "../matching/run-words.ts";
import { scoreRange } from "../product/score-text.ts";

type Standing = { readonly place: number; readonly score: Score };
type Move = {
  readonly homeId: string;
  readonly alias: string;
  readonly providerName: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
};

type Props = {
  readonly tried: {
    readonly reference: string;
    readonly inUse: { readonly name: string; readonly version: number };
    readonly first: readonly Move[];
    readonly left: readonly Move[];
    readonly same: boolean;
  };
};

/** The first homes of a real referral by the weights that were typed, beside the order by those in use. */
export function TriedWeights({ tried: { reference, inUse, first, left, same } }: Props) {
  const home = ({ alias, providerName }: Move) => `${alias}, ${providerName}`;
  return (
    <section className="hearth-tried" aria-labelledby="tried">
      <h2 className="govuk-heading-m" id="tried">
        What would change for {reference}
      </h2>
      <p className="govuk-body">
        {same
          ? "The first homes would be the same ones in the same order."
          : `Compared with ${profileWords(inUse)}, which is in use.`}{" "}
        Nothing has been saved.
      </p>
      <Table
        caption="The first homes by these weights"
        captionSize="s"
        rows={first}
        rowKey={({ homeId }) => homeId}
        empty="No home fits this referral."
        columns={[
          { header: "Place", cell: ({ after }) => placeOf(after) },
          { header: "Home", cell: home },
          { header: "Change", cell: changeOf },
          { header: "Score, of 100", cell: ({ after }) => scoreOf(after) },
          { header: "Score now", cell: ({ before }) => scoreOf(before) },
        ]}
      />
      {left.length > 0 && (
        <Table
          caption="No longer among the first"
          captionSize="s"
          rows={left}
          rowKey={({ homeId }) => homeId}
          columns={[
            { header: "Place now", cell: ({ before }) => placeOf(before) },
            { header: "Home", cell: home },
            { header: "Place", cell: ({ after }) => placeOf(after) },
            { header: "Score now", cell: ({ before }) => scoreOf(before) },
          ]}
        />
      )}
    </section>
  );
}

/** "up 2, from 5th". */
function changeOf({ before, after }: Move): string {
  const move = moveWords(before, after);
  const isMoved = before !== null && after !== null && before.place !== after.place;
  return isMoved ? `${move}, from ${placeWords(before.place)}` : move;
}

function placeOf(standing: Standing | null): string {
  return standing === null ? "further down" : placeWords(standing.place);
}

function scoreOf(standing: Standing | null): string {
  return standing === null ? "not worked out" : scoreRange(standing.score);
}
