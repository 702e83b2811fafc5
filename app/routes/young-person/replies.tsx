import { Sheet } from "../../components/young-person/sheet.tsx";
import type { ReadOptions } from "../../use-cases/views/read-options.ts";

type Props = Pick<ReadOptions, "decision" | "questions">;

/** What the social worker wrote back: first about the decision, then to each question. */
export function Replies({ decision, questions }: Props) {
  return (
    <>
      {decision && (
        <Sheet>
          <h2 className="govuk-heading-m">What has been decided</h2>
          <p className="govuk-body hearth-own-words">{decision.words}</p>
        </Sheet>
      )}
      {questions.length > 0 && (
        <Sheet>
          <h2 className="govuk-heading-m">Your questions</h2>
          {questions.map(({ asked, answer }) => (
            <div key={asked.id}>
              <p className="govuk-body hearth-own-words">
                <strong>You asked:</strong> {asked.question}
              </p>
              <p className="govuk-body hearth-own-words">
                <strong>Answer:</strong> {answer ? answer.words : "Not yet. Come back soon."}
              </p>
            </div>
          ))}
        </Sheet>
      )}
    </>
  );
}
