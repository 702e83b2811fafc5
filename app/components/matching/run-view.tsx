import type { Score } from "../../domain/matching/match.ts";
import { Inset } from "../govuk/inset.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { WarningText } from "../govuk/warning-text.tsx";
import { profileWords, sourceWords } from "./run-words.ts";
import { type Since, ThenAndNow } from "./then-and-now.tsx";

type Differs = {
  readonly place: number;
  readonly what: "home" | "score" | "end";
};

type Props = {
  readonly referralId: string;
  readonly reproduced: {
    readonly run: {
      readonly by: string | null;
      readonly profile: { readonly name: string; readonly version: number };
      readonly source: keyof typeof sourceWords;
      readonly candidates: number;
      readonly listed: number;
    };
    readonly list: readonly { readonly homeId: string; readonly score: Score }[];
    readonly difference: Differs | null;
    readonly since: Since;
  };
};

/** A list that was shown, whether it can be made again as it was, and what has become of its homes. */
export function RunView({ referralId, reproduced }: Props) {
  const { run, list, difference, since } = reproduced;
  return (
    <>
      {difference === null ? (
        <Inset>
          Made again from what was kept, it is the same list: the same{" "}
          {list.length.toLocaleString("en-GB")} homes in the same order with the same scores.
        </Inset>
      ) : (
        <WarningText>{differenceWords(difference)}</WarningText>
      )}
      <SummaryList
        rows={[
          { key: "Shown to", value: run.by ?? "Somebody who has left" },
          { key: "Ordered by", value: profileWords(run.profile) },
          { key: "Homes listed", value: run.listed.toLocaleString("en-GB") },
          { key: "Vacancies judged", value: run.candidates.toLocaleString("en-GB") },
          { key: "Found through", value: sourceWords[run.source] },
        ]}
      />
      <ThenAndNow referralId={referralId} since={since} />
    </>
  );
}

function differenceWords({ place, what }: Differs): string {
  const at = `Made again from what was kept, the list is not the same. They differ first at place ${place}: `;
  const words = {
    home: "another home stands there.",
    score: "the home there has another score.",
    end: "one list ends and the other goes on.",
  } as const;
  return at + words[what];
}
