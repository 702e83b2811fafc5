import type { Freshness } from "../../domain/vacancy/freshness.ts";
import { type Vacancy, vacancyStatusLabels } from "../../domain/vacancy/vacancy.ts";
import { SummaryList } from "../govuk/summary-list.tsx";
import { longDate } from "../product/dates.ts";
import { FreshnessTag } from "../product/freshness-tag.tsx";
import { MoneyPerWeek } from "../product/money-per-week.tsx";

type Props = {
  readonly vacancy: Vacancy;
  readonly homeName: string;
  readonly freshness: Freshness;
  readonly days: number;
};

/** What a vacancy says now. */
export function VacancyFacts({ vacancy, homeName, freshness, days }: Props) {
  const { status, heldUntil } = vacancy;
  const held = status === "held" && heldUntil !== null ? ` until ${longDate(heldUntil)}` : "";
  return (
    <SummaryList
      rows={[
        {
          key: "Home",
          value: (
            <a className="govuk-link" href={`/provider/homes/${vacancy.homeId}`}>
              {homeName}
            </a>
          ),
        },
        { key: "Status", value: `${vacancyStatusLabels[status]}${held}` },
        { key: "Places", value: vacancy.places },
        { key: "From", value: longDate(vacancy.availableFrom) },
        { key: "Fee", value: <MoneyPerWeek pence={vacancy.weeklyFee} /> },
        ...(vacancy.note === "" ? [] : [{ key: "Note", value: vacancy.note }]),
        {
          key: "Confirmed",
          value: (
            <FreshnessTag freshness={freshness} days={days} confirmedBy={vacancy.confirmedBy} />
          ),
        },
      ]}
    />
  );
}
