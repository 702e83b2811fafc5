import type { ReactNode } from "react";
import { homeKindLabels } from "#app/domain/home/home.ts";
import { FitBar } from "./fit-bar.tsx";
import { GroupLivingLine } from "./group-living-line.tsx";
import { AnswerTag } from "./home-answer.tsx";
import { HomeReasons } from "./home-reasons.tsx";
import type { ListedHome } from "./listed-home.ts";
import { NeedChips } from "./need-chips.tsx";

type Props = {
  readonly home: ListedHome;
  /** Counted from 1, over all pages. */
  readonly rank: number;
  readonly href: string;
  /** What has to be known before it is asked. */
  readonly note?: ReactNode;
  /** The box that chooses it. */
  readonly children?: ReactNode;
};

/** One home of the ranked list, as short as a decision to look closer allows. */
export function ListedCard({ home, rank, href, note, children }: Props) {
  return (
    <article className="hearth-listed">
      <p className="hearth-listed__rank">
        <span className="govuk-visually-hidden">Place </span>
        {rank}
      </p>
      <div className="hearth-listed__who">
        <h3 className="hearth-listed__name">{home.alias}</h3>
        {home.answer && (
          <p className="hearth-listed__answer">
            <AnswerTag answer={home.answer} />
          </p>
        )}
        <p>
          {homeKindLabels[home.kind]} in {home.areaName}
          {home.miles !== null && <b className="hearth-listed__miles">{milesOf(home.miles)}</b>}
        </p>
        <p className="hearth-quiet">{home.provider}</p>
      </div>
      <FitBar lower={home.lower} upper={home.upper} />
      <div className="hearth-listed__why">
        <HomeReasons best={home.best} worst={home.worst} />
        <NeedChips met={home.met} notMet={home.notMet} notKnown={home.notKnown} />
        <GroupLivingLine answer={home.groupLiving} />
      </div>
      <p className="hearth-listed__facts">{factsOf(home)}</p>
      {note && <div className="hearth-listed__note">{note}</div>}
      <div className="hearth-listed__do">
        <a className="govuk-link" href={href}>
          All of its reasons<span className="govuk-visually-hidden">: {home.alias}</span>
        </a>
        {children}
      </div>
    </article>
  );
}

function factsOf({ ofsted, ready, confirmed, price, approval }: ListedHome): string {
  const approvals = approval === "None" ? [] : [`Approval: ${approval}`];
  return [
    `Ofsted: ${ofsted}`,
    `Ready ${ready}`,
    `Vacancy confirmed ${confirmed}`,
    price,
    ...approvals,
  ].join(" · ");
}

function milesOf(miles: number): string {
  return `${miles} ${miles === 1 ? "mile" : "miles"}`;
}
