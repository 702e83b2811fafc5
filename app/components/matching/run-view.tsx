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
          We made this list again from what was kept with it. It is the same:{" "}
          {homesWords(list.length)} in the same order with the same scores.
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
          { key: "Looked up in", value: sourceWords[run.source] },
        ]}
      />
      <ThenAndNow referralId={referralId} since={since} />
    </>
  );
}

function homesWords(count: number): string {
  return count === 1 ? "1 home" : `${count.toLocaleString("en-GB")} homes`;
}

function differenceWords({ place, what }: Differs): string {
  const at = `We made this list again from what was kept with it, and it is not the same. The two differ first at place ${place}: `;
  const words = {
    home: "another home stands there.",
    score: "the home there has another score.",
    end: "one list ends and the other goes on.",
  } as const;
  return at + words[what];
}
