import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";
import type { AnchorDistance, ApprovalNeeded, Judgement } from "#app/domain/matching/match.ts";
import type { Reasons } from "#app/domain/matching/reasons.ts";
import { type DeclineReason, declineReasonLabels } from "#app/domain/offer/offer.ts";
import { Details } from "../govuk/details.tsx";
import { HomeCard, type HomeCardProps } from "../product/home-card.tsx";
import { GroupLivingLine } from "./group-living-line.tsx";
import { milesFrom } from "./miles.ts";
import { RequirementLines } from "./requirement-lines.tsx";
import { shownReasons } from "./shown-reasons.ts";

export type MatchedHome = Omit<
  HomeCardProps,
  "href" | "rank" | "name" | "reasons" | "distances" | "approvals" | "children" | "headingLevel"
> & {
  readonly homeId: string;
  readonly alias: string;
  readonly reasons: Reasons;
  readonly requirements: readonly Judgement[];
  readonly distances: readonly AnchorDistance[];
  readonly approvals: readonly ApprovalNeeded[];
  readonly groupLiving: GroupLivingAnswer;
  readonly invited: boolean;
  readonly offered: boolean;
  readonly declined: DeclineReason | null;
};

type Props = {
  readonly home: MatchedHome;
  /** Counted from 1, over all pages. */
  readonly rank: number;
  readonly referralId: string;
  /** The reader may ask homes, and the referral is open. */
  readonly mayAsk: boolean;
};

/** One home of the ranked list with its reasons, every requirement behind a click, and a box to ask it. */
export function MatchCard({ home, rank, referralId, mayAsk }: Props) {
  const open = home.requirements.filter(({ verdict }) => verdict === "not-known").length;
  return (
    <HomeCard
      {...home}
      rank={rank}
      name={home.alias}
      href={`/commissioner/referrals/${referralId}/matches/${home.homeId}`}
      reasons={shownReasons(home.reasons)}
      distances={home.distances.map(milesFrom)}
      approvals={home.approvals.map(({ sentence }) => sentence)}
    >
      <GroupLivingLine answer={home.groupLiving} />
      <Details
        summary={`All ${home.requirements.length} requirements of ${home.alias}${openWords(open)}`}
      >
        <RequirementLines judgements={home.requirements} />
      </Details>
      <Asked home={home} mayAsk={mayAsk} />
    </HomeCard>
  );
}

function openWords(open: number): string {
  return open === 0 ? "" : `, ${open} not known`;
}

function Asked({ home, mayAsk }: Pick<Props, "home" | "mayAsk">) {
  if (home.offered) return <p className="hearth-ask hearth-ask__done">Has made an offer</p>;
  if (home.declined !== null) {
    return (
      <p className="hearth-ask hearth-ask__done">
        Said no: {declineReasonLabels[home.declined].toLowerCase()}
      </p>
    );
  }
  if (home.invited) return <p className="hearth-ask hearth-ask__done">Asked, no answer yet</p>;
  if (!mayAsk) return null;
  const id = `ask-${home.homeId}`;
  return (
    <div className="hearth-ask govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="homeId"
          type="checkbox"
          value={home.homeId}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          Ask {home.alias}
        </label>
      </div>
    </div>
  );
}
