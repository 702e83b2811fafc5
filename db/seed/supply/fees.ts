import type { HomeProfile } from "#app/domain/home/home.ts";
import type { Calibration, FeeBand } from "../calibration.ts";
import type { Chance } from "../chance.ts";

/** Places in a normal distribution of the tenth and ninetieth percentile. */
const tenth = 1.2816;
/** What an authority's own carers cost beside an agency's, roughly (Coventry 2022/23: 461 to 968 pounds). */
const inHouseShare = 0.5;

/** A weekly fee in pence as likely as the assumed bands make it; null where it depends on the child. */
export function seedFee(
  home: HomeProfile,
  inHouse: boolean,
  calibration: Calibration,
  chance: Chance,
): number | null {
  const band = calibration.fee_bands_assumed_gbp_per_week_2025_26[bandOf(home, chance)];
  if (band === undefined || chance.odds(0.1)) return null;
  const pounds = drawn(band, chance) * (inHouse ? inHouseShare : 1);
  return Math.round(pounds / 5) * 500;
}

function bandOf(home: HomeProfile, chance: Chance): string {
  const shown = home.capabilities.filter(({ level }) => level === "experienced").length;
  switch (home.kind) {
    case "fostering-household":
      if (home.stays.includes("parent-and-child") && chance.odds(0.5))
        return "ifa_parent_and_child";
      if (shown >= 9) return "ifa_specialist_therapeutic";
      return shown >= 6 ? "ifa_enhanced" : "ifa_standard";
    case "childrens-home":
      if (home.places === 1) return "residential_solo";
      if ((home.adaptations ?? []).length > 0) return "residential_disability";
      return shown >= 13 ? "residential_therapeutic" : "residential_group";
    case "secure-childrens-home":
      return "secure_welfare";
    case "residential-special-school":
      return "residential_with_education";
    case "residential-family-centre":
      return "residential_group";
    case "supported-accommodation":
      return chance.weighted({
        supported_cat1: 42,
        supported_cat2: 29,
        supported_cat3: 21,
        supported_lodgings: 8,
      });
  }
}

/** A two-sided log-normal through the three percentiles, cut off two steps out. */
function drawn([low, middle, high]: FeeBand, chance: Chance): number {
  const normal =
    Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
  const step = Math.max(-2 * tenth, Math.min(2 * tenth, normal)) / tenth;
  return middle * (step < 0 ? (middle / low) ** step : (high / middle) ** step);
}
