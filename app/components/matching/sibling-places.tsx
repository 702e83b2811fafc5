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
      readonly homes: readonly Placing[];
    }[];
    readonly mustGiven: boolean;
  };
};

/** Where brothers and sisters could live: together first, then in homes near each other, with what each choice costs. */
export function SiblingPlaces({ referralId, places }: SiblingPlacesProps) {
  const { together, splits, mustGiven, children, tradeOff } = places;
  const link = { referralId, everyone: children };
  return (
    <>
      <p className="govuk-body-l">{tradeOff}</p>
      {mustGiven && (
        <WarningText>
          No home, alone or with others, keeps together everybody who must be. What follows parts
          them: only choose it if that must can give, and record why.
        </WarningText>
      )}
      {together.length > 0 && (
        <section aria-labelledby="together">
          <h2 className="govuk-heading-m" id="together">
            All in one home
          </h2>
          <PlacingList {...link} placings={together} />
        </section>
      )}
      {splits.map((split) => (
        <section key={keyOf(split.homes)} aria-labelledby={keyOf(split.homes)}>
          <h2 className="govuk-heading-m" id={keyOf(split.homes)}>
            {homesInWords(split.homes.length)}, {milesInWords(split.milesApart)} apart
          </h2>
          <PlacingList {...link} placings={split.homes} />
        </section>
      ))}
      <Inset>
        Homes are counted for the nearest vacancies. The needs and risks of each brother and sister
        are in their own referral and are not counted for homes without this child.
      </Inset>
    </>
  );
}

type ListProps = {
  readonly referralId: string;
  readonly everyone: readonly Child[];
  readonly placings: readonly Placing[];
};

function PlacingList({ referralId, everyone, placings }: ListProps) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {placings.map((placing) => (
        <li key={placing.homeId}>
          <strong>{whoInWords(everyone, placing.group)}</strong>
          <br />
          <HomeName referralId={referralId} placing={placing} />,{" "}
          {homeKindLabels[placing.kind].toLowerCase()} in {placing.areaName}, {placing.providerName}
          {placing.miles === null ? "" : `, ${milesInWords(placing.miles)} from the home area`}
        </li>
      ))}
    </ul>
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

function homesInWords(count: number): string {
  return count === 2 ? "Two homes" : "Three homes, at most";
}

function milesInWords(miles: number): string {
  return `${miles} ${miles === 1 ? "mile" : "miles"}`;
}

function keyOf(homes: readonly Placing[]): string {
  return homes.map(({ homeId, group }) => `${homeId}-${group.join("")}`).join("-");
}
