import type { ReactNode } from "react";
import { Button } from "../govuk/button.tsx";
import { HomeTick } from "./home-tick.tsx";
import { ListedCard } from "./listed-card.tsx";
import type { FirstHome, ListedHome } from "./listed-home.ts";
import { RingFirst } from "./ring-first.tsx";

type Props = {
  /** The home to ring first, with its place in the list; `null` on later pages and where all have said no. */
  readonly first: { readonly home: FirstHome; readonly rank: number } | null;
  /** The other homes of the page. */
  readonly rest: readonly { readonly home: ListedHome; readonly rank: number }[];
  readonly referralId: string;
  readonly mayAsk: boolean;
  /** Stands beside the first home where there is room. */
  readonly children?: ReactNode;
};

/** Homes best first, with one to ring first. Boxes are ticked to compare homes, and to ask them where that is allowed. */
export function MatchList({ first, rest, referralId, mayAsk, children }: Props) {
  if (first === null && rest.length === 0) return null;
  const matches = `/commissioner/referrals/${referralId}/matches`;
  return (
    <form
      method={mayAsk ? "post" : "get"}
      action={mayAsk ? `/commissioner/referrals/${referralId}/invitations` : `${matches}/compare`}
      noValidate
    >
      {first && <RingFirst {...first} href={`${matches}/${first.home.homeId}`} mayAsk={mayAsk} />}
      <h2 className="hearth-listed-head">{first ? "Then" : "Homes in order"}</h2>
      <div className="hearth-listed-beside">
        <div>
          {rest.map(({ home, rank }) => (
            <ListedCard
              key={home.homeId}
              home={home}
              rank={rank}
              href={`${matches}/${home.homeId}`}
            >
              <HomeTick home={home} mayAsk={mayAsk} />
            </ListedCard>
          ))}
        </div>
        {children}
      </div>
      {mayAsk && (
        <p className="govuk-hint hearth-screen-only">
          Homes that you ask see the anonymised card, never where the child lives.
        </p>
      )}
      <ListBar mayAsk={mayAsk} compare={`${matches}/compare`} />
    </form>
  );
}

function ListBar({ mayAsk, compare }: { readonly mayAsk: boolean; readonly compare: string }) {
  return (
    <div className="hearth-ask-bar">
      {mayAsk && <Button>Ask the ticked homes to offer</Button>}
      <button
        className="govuk-button govuk-button--secondary"
        type="submit"
        formMethod="get"
        formAction={compare}
      >
        Compare up to four
      </button>
    </div>
  );
}
