import type { ReactNode } from "react";
import {
  type HomeKind,
  homeKindLabels,
  type Sex,
  type Stay,
  stayLabels,
} from "#app/domain/home/home.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import { daysSinceConfirmed, freshnessOf } from "#app/domain/vacancy/freshness.ts";
import { longDate } from "../product/dates.ts";
import { FreshnessTag } from "../product/freshness-tag.tsx";
import { MoneyPerWeek } from "../product/money-per-week.tsx";
import { OfstedTag } from "../product/ofsted-tag.tsx";

export type VacancyOnCard = {
  readonly name: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly authorityName: string | null;
  readonly region: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly sexes: readonly Sex[];
  readonly stays: readonly Stay[];
  readonly places: number;
  readonly availableFrom: string;
  readonly weeklyFee: number | null;
  readonly confirmedAt: Date;
  readonly confirmedBy: string;
  readonly inspection: Inspection;
};

type Props = { readonly vacancy: VacancyOnCard; readonly now: Date };

/** One vacancy in the market's list: what it is, how fresh, how it is graded and what it costs. Never where it is. */
export function VacancyCard({ vacancy, now }: Props) {
  return (
    <article className="hearth-home-card">
      <header>
        <h3 className="hearth-home-card__name">{vacancy.name}</h3>
        <p className="hearth-home-card__what">
          {homeKindLabels[vacancy.kind]} in {placeOf(vacancy)}
        </p>
        <p className="hearth-home-card__provider">{vacancy.providerName}</p>
      </header>
      <dl className="hearth-facts">
        <Fact name="For">{whom(vacancy)}</Fact>
        <Fact name="Places">
          {vacancy.places} from {longDate(vacancy.availableFrom)}
        </Fact>
        <Fact name="Stays">{vacancy.stays.map((stay) => stayLabels[stay]).join(", ")}</Fact>
        <Fact name="Ofsted">
          <OfstedTag inspection={vacancy.inspection} />
        </Fact>
        <Fact name="Vacancy">
          <FreshnessTag
            freshness={freshnessOf(vacancy.confirmedAt, now)}
            days={daysSinceConfirmed(vacancy.confirmedAt, now)}
            confirmedBy={vacancy.confirmedBy}
          />
        </Fact>
        <Fact name="Fee">
          <MoneyPerWeek pence={vacancy.weeklyFee} />
        </Fact>
      </dl>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function placeOf({ authorityName, region }: VacancyOnCard): string {
  if (authorityName === null) return "an area that is not on our map";
  return region === "" || region === authorityName ? authorityName : `${authorityName}, ${region}`;
}

function whom({ sexes, ageFrom, ageTo }: VacancyOnCard): string {
  const who = sexes.length === 2 ? "Girls and boys" : sexes[0] === "female" ? "Girls" : "Boys";
  return ageFrom === ageTo ? `${who} aged ${ageFrom}` : `${who} aged ${ageFrom} to ${ageTo}`;
}
