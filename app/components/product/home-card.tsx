import type { ReactNode } from "react";
import { type HomeKind, homeKindLabels } from "#app/domain/home/home.ts";
import type { Score } from "#app/domain/matching/match.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { Freshness } from "#app/domain/vacancy/freshness.ts";
import { FreshnessTag } from "./freshness-tag.tsx";
import { MoneyPerWeek } from "./money-per-week.tsx";
import { OfstedTag } from "./ofsted-tag.tsx";
import { type Reason, ReasonList } from "./reason-list.tsx";
import { ScoreBar } from "./score-bar.tsx";

export type HomeCardProps = {
  readonly href: string;
  readonly headingLevel?: 2 | 3 | undefined;
  /** Counted from 1. */
  readonly rank: number;
  readonly name: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly areaName: string;
  readonly inHouse: boolean;
  readonly score: Score;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** Nearest first, in words: "4.2 miles from home". */
  readonly distances: readonly string[];
  readonly inspection: Inspection;
  readonly freshness: Freshness;
  readonly daysSinceConfirmed: number;
  readonly confirmedBy: string;
  /** Whole pence per week; `null` when it depends on the child. */
  readonly weeklyFee: number | null;
  /** Approvals that choosing it would trigger, as sentences. */
  readonly approvals: readonly string[];
  /** More about it, and what can be done with it. */
  readonly children?: ReactNode;
};

/** One home in a commissioner's ranked list: fit and reasons first, price beside them. */
export function HomeCard(props: HomeCardProps) {
  const Heading = `h${props.headingLevel ?? 2}` as const;
  return (
    <article className="hearth-home-card">
      <header className="hearth-home-card__head">
        <p className="hearth-home-card__rank" aria-hidden="true">
          {props.rank}
        </p>
        <div>
          <Heading className="hearth-home-card__name">
            <a className="govuk-link" href={props.href}>
              {props.name}
            </a>
          </Heading>
          <p className="hearth-home-card__what">
            {homeKindLabels[props.kind]} in {props.areaName}
          </p>
          <p className="hearth-home-card__provider">
            {props.providerName}
            {props.inHouse && " (in-house)"}
          </p>
        </div>
      </header>
      <div className="hearth-home-card__fit">
        <ScoreBar score={props.score} />
        <ReasonList reasons={props.reasons} order="worst-first" />
      </div>
      <HomeCardFacts {...props} />
      {props.approvals.length > 0 && (
        <ul className="hearth-home-card__approvals">
          {props.approvals.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {props.children && <div className="hearth-home-card__more">{props.children}</div>}
    </article>
  );
}

function HomeCardFacts(props: HomeCardProps) {
  return (
    <dl className="hearth-facts">
      <div>
        <dt>How far</dt>
        <dd>
          {props.distances.map((words) => (
            <span key={words} className="hearth-facts__line">
              {words}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>Ofsted</dt>
        <dd>
          <OfstedTag inspection={props.inspection} />
        </dd>
      </div>
      <div>
        <dt>Vacancy</dt>
        <dd>
          <FreshnessTag
            freshness={props.freshness}
            days={props.daysSinceConfirmed}
            confirmedBy={props.confirmedBy}
          />
        </dd>
      </div>
      <div>
        <dt>Fee, not part of the fit</dt>
        <dd>
          <MoneyPerWeek pence={props.weeklyFee} />
        </dd>
      </div>
    </dl>
  );
}
