import { Button } from "../govuk/button.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";
import { When } from "../product/when.tsx";
import type { QuestionAsked } from "./asked-questions.tsx";
import { type Moves, movesInWords } from "./moves-in-words.ts";

type NextQuestion = Moves & {
  readonly homeId: string;
  readonly alias: string;
  readonly field: string;
  readonly question: string;
};

type Props = {
  readonly referralId: string;
  readonly questions: {
    /** `null` when no answer would change the top of the list. */
    readonly next: NextQuestion | null;
    readonly asked: readonly QuestionAsked[];
  };
  /** The reader may ask homes, and the referral is not closed. */
  readonly mayAsk: boolean;
  readonly now: Date;
};

/** The one question whose answer could move the top of the list most, to send with one tap; and what waits. */
export function QuestionWorthAsking({
  referralId,
  questions: { next, asked },
  mayAsk,
  now,
}: Props) {
  const waiting = asked.filter(({ answeredAt }) => answeredAt === null);
  if (next === null && waiting.length === 0) return null;
  const path = `/commissioner/referrals/${referralId}/questions`;
  return (
    <section className="hearth-near-miss" aria-labelledby="worth-asking">
      <h2 className="hearth-near-miss__change" id="worth-asking">
        {next === null ? "Questions that wait for an answer" : "The question worth asking"}
      </h2>
      {next !== null && (
        <>
          <p className="govuk-body">
            {next.alias} has not said: {next.question} {movesInWords(next)}
          </p>
          {mayAsk && (
            <form method="post" action={path}>
              <input type="hidden" name="homeId" value={next.homeId} />
              <input type="hidden" name="field" value={next.field} />
              <Button variant="secondary">
                Ask the provider<VisuallyHidden> of {next.alias}</VisuallyHidden>
              </Button>
              <p className="govuk-hint">
                The provider reads the question and nothing about the child or about you.
              </p>
            </form>
          )}
        </>
      )}
      {waiting.length > 0 && (
        <ul className="govuk-list">
          {waiting.map(({ homeId, alias, question, askedAt }) => (
            <li key={`${homeId} ${question}`}>
              Asked of {alias}, <When at={askedAt} now={now} />: {question}
            </li>
          ))}
        </ul>
      )}
      {asked.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={path}>
            All questions asked for this referral
          </a>
        </p>
      )}
    </section>
  );
}
