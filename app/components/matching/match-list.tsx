import type { ReactNode } from "react";
import { Button } from "../govuk/button.tsx";
import { BestFit } from "./best-fit.tsx";
import { HomeTick } from "./home-tick.tsx";
import { ListedCard } from "./listed-card.tsx";
import type { FirstHome, ListedHome } from "./listed-home.ts";

type Props = {
  /** The best home that has not said no, with its place in the list; `null` on later pages and where all have. */
  readonly first: { readonly home: FirstHome; readonly rank: number } | null;
  /** The other homes of the page. */
  readonly rest: readonly { readonly home: ListedHome; readonly rank: number }[];
  readonly referralId: string;
  readonly mayAsk: boolean;
  /** Stands beside the first home where there is room. */
  readonly children?: ReactNode;
};

/**
 * Homes best first, the best that has not said no on its own. Those that said no stand last, under their own heading and
 * with their place. Boxes are ticked to compare homes, and to ask them where that is allowed.
 */
export function MatchList({ first, rest, referralId, mayAsk, children }: Props) {
  if (first === null && rest.length === 0) return null;
  const referral = `/commissioner/referrals/${referralId}`;
  const matches = `${referral}/matches`;
  const ask = `${referral}/invitations`;
  const saidNo = rest.filter(({ home }) => home.answer?.is === "said-no");
  const others = rest.filter((ranked) => !saidNo.includes(ranked));
  const cards = { matches, mayAsk };
  return (
    <>
      {mayAsk && first && <AskAlone homeId={first.home.homeId} action={ask} />}
      <form
        method={mayAsk ? "post" : "get"}
        action={mayAsk ? ask : `${matches}/compare`}
        noValidate
      >
        {first && (
          <BestFit
            {...first}
            href={`${matches}/${first.home.homeId}`}
            offersHref={`${referral}/offers`}
            mayAsk={mayAsk}
            askForm={askAlone}
          />
        )}
        <div className="hearth-listed-beside">
          <div>
            <Cards {...cards} head={first ? "Then" : "Homes in order"} ranked={others} />
            <Cards {...cards} head="Said no" ranked={saidNo} />
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
    </>
  );
}

const askAlone = "ask-alone";

function AskAlone({ homeId, action }: { readonly homeId: string; readonly action: string }) {
  return (
    <form id={askAlone} method="post" action={action} noValidate hidden>
      <input type="hidden" name="homeId" value={homeId} />
    </form>
  );
}

type CardsProps = {
  readonly head: string;
  readonly ranked: Props["rest"];
  readonly matches: string;
  readonly mayAsk: boolean;
};

function Cards({ head, ranked, matches, mayAsk }: CardsProps) {
  if (ranked.length === 0) return null;
  return (
    <>
      <h2 className="hearth-listed-head">{head}</h2>
      {ranked.map(({ home, rank }) => (
        <ListedCard key={home.homeId} home={home} rank={rank} href={`${matches}/${home.homeId}`}>
          <HomeTick home={home} mayAsk={mayAsk} />
        </ListedCard>
      ))}
    </>
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
