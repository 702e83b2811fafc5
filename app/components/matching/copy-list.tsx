import { Button } from "../govuk/button.tsx";
import { MatchCard, type MatchedHome } from "./match-card.tsx";

export type CopiedHome = MatchedHome & {
  /** What it does not meet of the referral as it is written. */
  readonly asWritten: readonly string[];
  readonly mayBeAsked: boolean;
};

type Props = {
  readonly homes: readonly CopiedHome[];
  /** Rank of the first one in the copy, counted from 1. */
  readonly from: number;
  readonly referralId: string;
  readonly mayAsk: boolean;
};

/** Homes of a copy, best first. One that does not meet the referral as it is written says so beside its box. */
export function CopyList({ homes, from, referralId, mayAsk }: Props) {
  const cards = homes.map((home, index) => (
    <li key={home.homeId}>
      <MatchCard
        home={home}
        rank={from + index}
        referralId={referralId}
        mayAsk={mayAsk && home.asWritten.length === 0}
      />
      {home.asWritten.length > 0 && <NotAsWritten home={home} mayAsk={mayAsk} />}
    </li>
  ));
  const list = <ol className="govuk-list">{cards}</ol>;
  if (!mayAsk || !homes.some((home) => home.mayBeAsked && isUnasked(home))) return list;
  return (
    <form method="post" action={`/commissioner/referrals/${referralId}/invitations`} noValidate>
      <p className="govuk-body">
        Homes that you ask read the card of the referral as it is written, not of this copy.
      </p>
      {list}
      <div className="hearth-ask-bar">
        <Button>Ask the ticked homes to offer</Button>
      </div>
    </form>
  );
}

function NotAsWritten({ home, mayAsk }: { home: CopiedHome; mayAsk: boolean }) {
  const id = `ask-${home.homeId}`;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>{home.alias} does not meet the referral as it is written:</strong>{" "}
        {home.asWritten.join("; ")}.
      </p>
      {mayAsk && isUnasked(home) && !home.mayBeAsked && (
        <p className="govuk-body">It can be asked when the referral itself has been changed.</p>
      )}
      {mayAsk && isUnasked(home) && home.mayBeAsked && (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={id}
              name="homeId"
              type="checkbox"
              value={home.homeId}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
              Ask {home.alias}, which does not meet the referral as it is written
            </label>
          </div>
        </div>
      )}
    </div>
  );
}

function isUnasked({ invited, offered, declined }: MatchedHome): boolean {
  return !invited && !offered && declined === null;
}
