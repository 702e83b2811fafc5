import { Sheet } from "../../components/young-person/sheet.tsx";
import type { ReadOptions } from "../../use-cases/views/read-options.ts";

type Props = Pick<ReadOptions, "decision" | "questions"> & { readonly isHeaded: boolean };

/** What the social worker wrote back: first about the decision, then to each question. */
export function Replies({ decision, questions, isHeaded }: Props) {
  return (
    <>
      {decision && (
        <Sheet>
          {/* After the decision the page itself has this heading. */}
          {isHeaded || <h2 className="govuk-heading-m">What was decided</h2>}
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
