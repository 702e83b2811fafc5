import { type DecisionStatus, decisionStatusLabels } from "../../domain/decision/decision.ts";
import { type UnsuccessfulReason, unsuccessfulReasonLabels } from "../../domain/offer/offer.ts";
import { SummaryList } from "../govuk/summary-list.tsx";
import { Tag } from "../govuk/tag.tsx";
import { When } from "../product/when.tsx";

type Props = {
  readonly decision: {
    readonly offerId: string;
    readonly status: DecisionStatus;
    readonly reasons: string;
    readonly viewsConsidered: string;
    readonly replyToChild: string;
    readonly replyToParent: string;
    readonly unsuccessful: readonly {
      readonly offerId: string;
      readonly reason: UnsuccessfulReason;
      readonly note: string;
    }[];
    readonly recordedAt: Date;
    readonly finalAt: Date | null;
  };
  readonly homes: readonly {
    readonly id: string;
    readonly homeAlias: string;
    readonly providerName: string;
  }[];
  readonly now: Date;
};

const statusColours = {
  "awaiting-approval": "yellow",
  final: "green",
  refused: "red",
  withdrawn: "grey",
} as const;

/** What was decided, why, and what each person was told. */
export function DecisionRecord({ decision, homes, now }: Props) {
  const nameOf = (offerId: string) => {
    const home = homes.find((each) => each.id === offerId);
    return home ? `${home.homeAlias}, ${home.providerName}` : "An offer that has been withdrawn";
  };
  return (
    <SummaryList
      rows={[
        {
          key: "Status",
          value: (
            <Tag colour={statusColours[decision.status]}>
              {decisionStatusLabels[decision.status]}
            </Tag>
          ),
        },
        { key: "Home chosen", value: nameOf(decision.offerId) },
        { key: "Why", value: <Paragraphs text={decision.reasons} /> },
        { key: "How views counted", value: <Paragraphs text={decision.viewsConsidered} /> },
        { key: "Reply to the child", value: <Paragraphs text={decision.replyToChild} /> },
        ...(decision.replyToParent
          ? [{ key: "Reply to the parents", value: <Paragraphs text={decision.replyToParent} /> }]
          : []),
        {
          key: "Other homes are told",
          value:
            decision.unsuccessful.length === 0
              ? "There was no other offer"
              : decision.unsuccessful.map(({ offerId, reason, note }) => (
                  <p key={offerId} className="govuk-body">
                    <strong>{nameOf(offerId)}</strong>: {unsuccessfulReasonLabels[reason]}
                    {note && `. ${note}`}
                  </p>
                )),
        },
        { key: "Recorded", value: <When at={decision.recordedAt} now={now} /> },
        ...(decision.finalAt
          ? [{ key: "Final", value: <When at={decision.finalAt} now={now} /> }]
          : []),
      ]}
    />
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  return <span className="hearth-own-words">{text}</span>;
}
