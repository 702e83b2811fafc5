import { type HomeKind, homeKindLabels, type Sex } from "#app/domain/home/home.ts";
import { Inset } from "../govuk/inset.tsx";
import { WarningText } from "../govuk/warning-text.tsx";

type Child = { readonly place: number; readonly age: number; readonly sex: Sex };
type Placing = {
  readonly group: readonly number[];
  readonly homeId: string;
  readonly alias: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly areaName: string;
  readonly miles: number | null;
};
export type SiblingPlacesProps = {
  readonly referralId: string;
  readonly places: {
    readonly children: readonly Child[];
    readonly tradeOff: string;
    readonly together: readonly Placing[];
    readonly splits: readonly {
      readonly milesApart: number;
      readonly furthest: number | null;
      readonly fit: string;
      readonly homes: readonly Placing[];
    }[];
    readonly mustGiven: boolean;
    readonly mustNotFound: boolean;
    readonly looked: { readonly nearest: number; readonly found: number };
    readonly allTried: boolean;
  };
};

/** Where brothers and sisters could live: together first, then in homes near each other, with what each choice costs. */
export function SiblingPlaces({ referralId, places }: SiblingPlacesProps) {
  const { together, splits, children, tradeOff } = places;
  const link = { referralId, everyone: children };
  return (
    <>
      <p className="govuk-body-l">{tradeOff}</p>
      <PartedWarning {...places} />
      {together.length > 0 && (
        <Plan id="together" words="All in one home" placings={together} {...link} />
      )}
      {splits.map(({ milesApart, fit, homes }) => (
        <Plan
          key={keyOf(homes)}
          id={keyOf(homes)}
          words={`${homesInWords(homes.length)} ${milesInWords(milesApart)} apart`}
          fit={fit}
          placings={homes}
          {...link}
        />
      ))}
      <Inset>
        {lookedInWords(places)} The needs and risks of each brother and sister are in their own
        referral and are not counted for homes without this child.
      </Inset>
    </>
  );
}

type Shown = SiblingPlacesProps["places"];

/** Those who must live together would be parted: because it is proved that nothing keeps them, or because nothing was found. */
function PartedWarning({ mustGiven, mustNotFound, looked }: Shown) {
  if (!mustGiven && !mustNotFound) return null;
  return (
    <WarningText>
      {mustGiven
        ? "No home, alone or with others, keeps together everybody who must be."
        : `Nothing that keeps together everybody who must be was found, among the ${counted(looked.nearest)} nearest vacancies or by the search beyond them. There may be a home that was not looked at.`}{" "}
      What follows parts them: only choose it if that must can give, and record why.
    </WarningText>
  );
}

function lookedInWords({ looked: { nearest, found }, allTried }: Shown): string {
  const looked =
    nearest >= found
      ? `Every vacancy that could take any of them was looked at: ${counted(found)}.`
      : `Homes near each other are chosen among the ${counted(nearest)} nearest vacancies looked at, of ${counted(found)} that could take any of them: further out there may be homes nearer to each other.`;
  return allTried
    ? looked
    : `${looked} There were too many choices of homes to try them all, so homes nearer to each other may have been missed.`;
}

function counted(number: number): string {
  return number.toLocaleString("en-GB");
}

type PlanProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly words: string;
  readonly fit?: string;
  readonly referralId: string;
  readonly everyone: readonly Child[];
  readonly placings: readonly Placing[];
};

/** One way to place them: its homes beside each other. */
function Plan({ id, words, fit, referralId, everyone, placings }: PlanProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {words}
      </h2>
      {fit && <p className="govuk-body">{fit}</p>}
      <ul className="hearth-plan">
        {placings.map((placing) => (
          <li key={placing.homeId} className="hearth-plan__home">
            <p className="hearth-plan__who">{whoInWords(everyone, placing.group)}</p>
            <p className="hearth-plan__name">
              <HomeName referralId={referralId} placing={placing} />
            </p>
            <p>
              {homeKindLabels[placing.kind]} in {placing.areaName}
            </p>
            <p className="hearth-quiet">{placing.providerName}</p>
            {placing.miles !== null && <p>{milesInWords(placing.miles)} from the home area</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

type NameProps = { readonly referralId: string; readonly placing: Placing };

/** The page about a home is about the child of the referral, so a home for the others alone has none. */
function HomeName({ referralId, placing: { group, homeId, alias } }: NameProps) {
  if (!group.includes(0)) return alias;
  return (
    <a className="govuk-link" href={`/commissioner/referrals/${referralId}/matches/${homeId}`}>
      {alias}
    </a>
  );
}

function whoInWords(everyone: readonly Child[], group: readonly number[]): string {
  const words = group.flatMap((place) => {
    const child = everyone[place];
    if (child === undefined) return [];
    const who = `${child.sex === "female" ? "girl" : "boy"} of ${child.age}`;
    return place === 0 ? [`this child, ${who}`] : [who];
  });
  const all = words.join("; ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

const numbers = ["Two", "Three", "Four", "Five", "Six"] as const;

function homesInWords(count: number): string {
  return count === 2 ? "Two homes," : `${numbers[count - 2] ?? count} homes, at most`;
}

function milesInWords(miles: number): string {
  return `${miles} ${miles === 1 ? "mile" : "miles"}`;
}

function keyOf(homes: readonly Placing[]): string {
  return homes.map(({ homeId, group }) => `${homeId}-${group.join("")}`).join("-");
}
