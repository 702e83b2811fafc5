import { Button } from "../govuk/button.tsx";
import { ListedCard } from "./listed-card.tsx";
import type { ListedHome } from "./listed-home.ts";

export type CopiedHome = ListedHome & {
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
  if (homes.length === 0) return null;
  const list = (
    <div className="hearth-copy">
      <h2 className="govuk-visually-hidden">Homes in order</h2>
      {homes.map((home, index) => (
        <ListedCard
          key={home.homeId}
          home={home}
          rank={from + index}
          href={`/commissioner/referrals/${referralId}/matches/${home.homeId}`}
          note={home.asWritten.length > 0 && <NotAsWritten home={home} mayAsk={mayAsk} />}
        >
          <CopyTick home={home} mayAsk={mayAsk} />
        </ListedCard>
      ))}
    </div>
  );
  if (!mayAsk || !homes.some(canBeTicked)) return list;
  return (
    <form method="post" action={`/commissioner/referrals/${referralId}/invitations`} noValidate>
      {list}
      <p className="govuk-hint hearth-screen-only">
        Homes that you ask read the card of the referral as it is written, not of this copy.
      </p>
      <div className="hearth-ask-bar">
        <Button>Ask the ticked homes to offer</Button>
      </div>
    </form>
  );
}

function NotAsWritten({ home, mayAsk }: { readonly home: CopiedHome; readonly mayAsk: boolean }) {
  return (
    <>
      <p>
        <b>Does not meet the referral as it is written:</b> {home.asWritten.join("; ")}.
      </p>
      {mayAsk && home.answer === null && !home.mayBeAsked && (
        <p>It can be asked when the referral itself has been changed.</p>
      )}
    </>
  );
}

function CopyTick({ home, mayAsk }: { readonly home: CopiedHome; readonly mayAsk: boolean }) {
  if (home.answer !== null || !mayAsk || !canBeTicked(home)) return null;
  const id = `tick-${home.homeId}`;
  return (
    <span className="govuk-checkboxes govuk-checkboxes--small hearth-tick">
      <span className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="homeId"
          type="checkbox"
          value={home.homeId}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          Ask<span className="govuk-visually-hidden"> {home.alias}</span>
          {home.asWritten.length > 0 && " it all the same"}
        </label>
      </span>
    </span>
  );
}

function canBeTicked({ answer, asWritten, mayBeAsked }: CopiedHome): boolean {
  return answer === null && (asWritten.length === 0 || mayBeAsked);
}
