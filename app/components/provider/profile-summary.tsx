import { languageNames } from "../../domain/home/background.ts";
import {
  adaptationLabels,
  type HomeProfile,
  petLabels,
  stayLabels,
} from "../../domain/home/home.ts";
import { breakNightLabels } from "../../domain/home/short-breaks.ts";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";

type Props = { readonly home: HomeProfile; readonly mayChange: boolean };

const notSaid = <span className="hearth-quiet">Not said</span>;
const sexWords = { female: "Girls", male: "Boys" } as const;

/** All that a home says of itself; what it has not said is shown as such. */
export function ProfileSummary({ home, mayChange }: Props) {
  const change = (part: string, about: string) =>
    mayChange ? [{ href: `/provider/homes/${home.id}/${part}`, label: "Change", about }] : [];
  return (
    <>
      <SummaryCard title="How care is given" actions={change("care", "how care is given")}>
        <SummaryList rows={careRows(home)} />
      </SummaryCard>
      <SummaryCard
        title="Who lives there, and what a child would want to know"
        actions={change("household", "who lives there")}
      >
        <SummaryList rows={householdRows(home)} />
      </SummaryCard>
    </>
  );
}

/** Registration or approval in words, for the summary at the top of a home. */
export function takesWords(
  home: Pick<HomeProfile, "ageFrom" | "ageTo" | "sexesAccepted" | "places">,
): string {
  const who =
    home.sexesAccepted.length > 1 ? "Girls and boys" : sexWords[home.sexesAccepted[0] ?? "female"];
  const places = home.places === 1 ? "1 place" : `${home.places} places`;
  return `${who} aged ${home.ageFrom} to ${home.ageTo}, ${places}`;
}

function careRows(home: HomeProfile) {
  return [
    { key: "Stays", value: list(home.stays.length > 0 ? home.stays : null, stayLabels) },
    { key: "Nights of short breaks", value: list(home.breakNights, breakNightLabels) },
    { key: "Somebody answers out of hours", value: yesNo(home.answersOutOfHours) },
    { key: "Can a child live there alone?", value: yesNo(home.soloPossible) },
    {
      key: "Works with deprivation of liberty orders",
      value: yesNo(home.acceptsDeprivationOfLiberty),
    },
    { key: "Adaptations", value: list(home.adaptations, adaptationLabels) },
    { key: "Languages", value: list(home.languages, languageNames) },
    { key: "Faiths", value: list(home.faithsSupported, {}) },
    { key: "Cultures", value: list(home.culturesSupported, {}) },
  ];
}

function householdRows(home: HomeProfile) {
  return [
    { key: "Adults there in the day", value: home.adults ?? notSaid },
    { key: "Ages of children there now", value: agesWords(home.childrenAges) },
    { key: "Pets", value: list(home.pets, petLabels) },
    { key: "Who lives there", value: text(home.whoLivesThere) },
    { key: "For the child", value: text(home.forTheChild) },
    { key: "School nearby", value: text(home.schoolNearby) },
  ];
}

function yesNo(value: boolean | null) {
  if (value === null) return notSaid;
  return value ? "Yes" : "No";
}

function list(values: readonly string[] | null, labels: Readonly<Record<string, string>>) {
  if (values === null) return notSaid;
  return values.length === 0 ? "None" : values.map((value) => labels[value] ?? value).join(", ");
}

function agesWords(ages: readonly number[] | null) {
  if (ages === null) return notSaid;
  return ages.length === 0 ? "No other children" : ages.join(", ");
}

function text(value: string) {
  return value === "" ? notSaid : <span className="hearth-own-words">{value}</span>;
}
