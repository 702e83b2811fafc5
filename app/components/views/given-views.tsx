import {
  type ViewsAnswer,
  type ViewsAudience,
  viewsAnswerLabels,
} from "#app/domain/views/views.ts";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList, type SummaryRow } from "../govuk/summary-list.tsx";
import { exactWords } from "../product/when.tsx";
import { readerLabels } from "./views-labels.ts";

export type ShownViews = {
  readonly id: string;
  readonly audience: ViewsAudience;
  readonly answer: ViewsAnswer | null;
  readonly why: string;
  readonly mattersMost: string;
  readonly question: string;
  readonly recordedBy: string | null;
  readonly at: Date;
  /** False for what was changed since. */
  readonly counts: boolean;
};

type Props = {
  readonly views: ShownViews;
  /** The option it is about; undefined when it is about all of them. */
  readonly about: string | undefined;
  readonly reply: string | undefined;
  /** Where a question can be answered; undefined when there is none, or for those who only read. */
  readonly answerHref: string | undefined;
};

/** What somebody said, in their own words and unshortened, with when and how it came. */
export function GivenViews({ views, about, reply, answerHref }: Props) {
  const who = readerLabels[views.audience];
  const title = `${who}, about ${about ?? "all homes"}${views.counts ? "" : " (changed since)"}`;
  const actions =
    answerHref && !reply ? [{ href: answerHref, label: "Answer", about: "the question" }] : [];
  const rows: SummaryRow[] = [
    ...(views.answer ? [{ key: "Answer", value: viewsAnswerLabels[views.answer] }] : []),
    ...spoken("Why", views.why),
    ...spoken("What matters most", views.mattersMost),
    ...spoken("Question", views.question),
    ...spoken("Our answer", reply ?? ""),
    {
      key: "How it came",
      value: `${views.recordedBy ? "Said in person and written down" : "Through the private link"}, ${exactWords(views.at)}`,
    },
  ];
  return (
    <SummaryCard title={title} headingLevel={3} actions={actions}>
      <SummaryList rows={rows} />
    </SummaryCard>
  );
}

function spoken(key: string, words: string): SummaryRow[] {
  return words === "" ? [] : [{ key, value: <span className="hearth-own-words">{words}</span> }];
}
