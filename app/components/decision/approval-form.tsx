import type { AnsweredCode, ApprovalNeeded } from "../../domain/matching/match.ts";
import { Button } from "../govuk/button.tsx";
import { Radios } from "../govuk/radios.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { HiddenSeen } from "../referral/hidden-seen.tsx";

/** What the approver has to be satisfied of (Care Planning Regulations 2010, reg 11(3) and (4); reg 10). */
const satisfiedOf: Record<AnsweredCode, readonly string[]> = {
  "out-of-area": [
    "the child's wishes and feelings have been heard and given due weight",
    "this is the most appropriate home there is for the child, and agrees with the care plan",
    "the child's relatives have been consulted, where that is right",
    "the area's own authority is notified",
    "the independent reviewing officer has been consulted",
  ],
  "at-a-distance": [
    "the child's wishes and feelings have been heard and given due weight",
    "this is the most appropriate home there is for the child, and agrees with the care plan",
    "the child's relatives have been consulted, where that is right",
    "the area's own authority has been consulted and given the care plan",
    "the independent reviewing officer has been consulted",
  ],
  "key-stage-4": [
    "the child's wishes and feelings about a move of school have been heard",
    "the school and the education that would follow suit the child and the care plan",
    "the move serves the child's welfare although it disrupts Key Stage 4",
  ],
};

type Props = {
  readonly approval: Pick<ApprovalNeeded, "sentence"> & { readonly code: AnsweredCode };
  /** Of the decision that the page shows, which is the one that is answered. */
  readonly attempt: number;
  /** A page that was older has been refused, and shows the decision as it is now. */
  readonly wasMadeAnew: boolean;
};

/** One approval, with what the approver has to be satisfied of in front of them. */
export function ApprovalForm({ approval, attempt, wasMadeAnew }: Props) {
  return (
    <form method="post" noValidate>
      <HiddenSeen seen={String(attempt)} afterClash={wasMadeAnew} />
      <input type="hidden" name="code" value={approval.code} />
      <h2 className="govuk-heading-m">Your answer</h2>
      <p className="govuk-body">{approval.sentence} Before you approve, be satisfied that:</p>
      <ul className="govuk-list govuk-list--bullet">
        {satisfiedOf[approval.code].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Radios
        name="answer"
        label="Do you approve?"
        labelSize="s"
        choices={[
          { value: "approved", label: "Yes, I approve" },
          { value: "refused", label: "No, I refuse" },
        ]}
      />
      <TextArea
        name="reason"
        label="What do you rest your answer on?"
        labelSize="s"
        maxCharacters={4000}
      />
      <Button>Send your answer</Button>
    </form>
  );
}
