import { When } from "../product/when.tsx";

/** A question that was asked of a home, with its answer when there is one. */
export type QuestionAsked = {
  readonly homeId: string;
  readonly alias: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
};

type Props = {
  readonly referralId: string;
  readonly asked: readonly QuestionAsked[];
  readonly now: Date;
};

/** What was asked of homes for a referral, and what they answered. */
export function AskedQuestions({ referralId, asked, now }: Props) {
  if (asked.length === 0) {
    return <p className="govuk-body">No home has been asked anything for this referral.</p>;
  }
  return (
    <ul className="govuk-list govuk-list--spaced">
      {asked.map(({ homeId, alias, question, askedAt, answeredAt, answer }) => (
        <li key={`${homeId} ${question} ${askedAt.toISOString()}`}>
          <a
            className="govuk-link"
            href={`/commissioner/referrals/${referralId}/matches/${homeId}`}
          >
            {alias}
          </a>
          : {question}
          <br />
          {answeredAt === null ? (
            <span className="hearth-quiet">
              Asked <When at={askedAt} now={now} />, not answered yet
            </span>
          ) : (
            <>
              <strong>{answer}</strong>{" "}
              <span className="hearth-quiet">
                answered <When at={answeredAt} now={now} />
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
