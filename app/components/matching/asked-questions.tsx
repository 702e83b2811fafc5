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
    return (
      <>
        <p className="govuk-body">No home has been asked anything for this referral.</p>
        <p className="govuk-body">
          The question worth asking, if there is one, stands below the{" "}
          <a className="govuk-link" href={`/commissioner/referrals/${referralId}/matches`}>
            homes that fit
          </a>
          .
        </p>
      </>
    );
  }
  return (
    <ul className="govuk-list hearth-notices">
      {asked.map(({ homeId, alias, question, askedAt, answeredAt, answer }) => (
        <li key={`${homeId} ${question} ${askedAt.toISOString()}`} className="hearth-notice">
          <div>
            <a
              className="govuk-link"
              href={`/commissioner/referrals/${referralId}/matches/${homeId}`}
            >
              {alias}
            </a>
            : {question}
            {answeredAt !== null && (
              <>
                {" "}
                <strong>{answer}.</strong>
              </>
            )}
          </div>
          <span className="hearth-quiet">
            {answeredAt === null ? (
              <>
                Not answered yet, asked <When at={askedAt} now={now} />
              </>
            ) : (
              <>
                Answered <When at={answeredAt} now={now} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
