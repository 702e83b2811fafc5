import type { DecisionStatus } from "../../domain/decision/decision.ts";
import { isAnsweredHere } from "../../domain/matching/approvals.ts";
import type { ApprovalNeeded } from "../../domain/matching/match.ts";
import { Tag } from "../govuk/tag.tsx";
import { When } from "../product/when.tsx";

type Given = {
  readonly code: string;
  readonly answer: "approved" | "refused";
  readonly reason: string;
  readonly at: Date;
};

type Props = {
  readonly status: DecisionStatus;
  readonly approvals: readonly ApprovalNeeded[];
  readonly given: readonly Given[];
  readonly now: Date;
};

/** The approvals that the choice triggers, each with its regulation and its answer. */
export function ApprovalsList({ status, approvals, given, now }: Props) {
  if (approvals.length === 0)
    return <p className="govuk-body">This choice needs no approval from anybody else.</p>;
  return (
    <ul className="govuk-list govuk-list--spaced">
      {approvals.map((approval) => {
        const answer = given.find((each) => each.code === approval.code);
        return (
          <li key={approval.code}>
            {answer ? (
              <Tag colour={answer.answer === "approved" ? "green" : "red"}>
                {answer.answer === "approved" ? "Approved" : "Refused"}
              </Tag>
            ) : isAnsweredHere(approval) ? (
              <Unanswered status={status} />
            ) : (
              <Tag colour="blue">Obtain outside Hearth</Tag>
            )}{" "}
            {approval.sentence}
            <br />
            <span className="hearth-quiet">{approval.regulation}</span>
            {answer && (
              <>
                <br />“{answer.reason}” (<When at={answer.at} now={now} />)
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Unanswered({ status }: Pick<Props, "status">) {
  if (status === "awaiting-approval") return <Tag colour="yellow">Waiting</Tag>;
  return <Tag colour="grey">Not answered</Tag>;
}
