import { Button } from "../govuk/button.tsx";
import { MatchCard, type MatchedHome } from "./match-card.tsx";

type Props = {
  readonly homes: readonly MatchedHome[];
  /** Rank of the first one, counted from 1. */
  readonly from: number;
  readonly referralId: string;
  readonly mayAsk: boolean;
};

/** Homes best first. Who may ask homes ticks those to ask and sends them one form. */
export function MatchList({ homes, from, referralId, mayAsk }: Props) {
  const cards = homes.map((home, index) => (
    <MatchCard
      key={home.homeId}
      home={home}
      rank={from + index}
      referralId={referralId}
      mayAsk={mayAsk}
    />
  ));
  const someCanBeAsked = homes.some((one) => !one.invited && !one.offered && one.declined === null);
  if (!mayAsk || !someCanBeAsked) return cards;
  return (
    <form method="post" action={`/commissioner/referrals/${referralId}/invitations`} noValidate>
      <p className="govuk-body">
        Tick the homes to ask. They see the anonymised card, never where the child lives.
      </p>
      {cards}
      <div className="hearth-ask-bar">
        <Button>Ask the ticked homes to offer</Button>
      </div>
    </form>
  );
}
