import type { HomeProfile } from "#app/domain/home/home.ts";
import type { Chance } from "../chance.ts";

const young = [
  "A primary school is five minutes' walk away, and there is a nursery next to it.",
  "Two primary schools are close enough to walk to.",
  "There is a small primary school in the village. Secondary schools are on the bus route.",
];
const older = [
  "There are two secondary schools on the bus route, and a college two stops further on.",
  "A secondary school is a fifteen-minute walk. Somebody can walk with you at first.",
  "The carers will drive to school each day, up to half an hour away.",
  "A secondary school with a good support base is ten minutes away by bus.",
  "If you can stay at your school, we will find a way to get you there.",
];
const homes = [
  "The home has links with three local schools and a tutor who comes to the house.",
  "There is a classroom in the garden for children who are not in school yet.",
  "Young people go to schools in the area; staff drive them if that is easier.",
];
const college = [
  "A sixth-form college and a further education college are both on the bus route.",
  "College is fifteen minutes by train.",
];
const ownSchool = ["The school is on the same site, with classes of six."];

/** About schools near a home; kinds of school and never their names. */
export function schoolNearby(
  { kind, ageTo }: Pick<HomeProfile, "kind" | "ageTo">,
  chance: Chance,
): string {
  if (kind === "supported-accommodation") return chance.pick(college);
  if (kind === "residential-special-school") return chance.pick(ownSchool);
  if (kind !== "fostering-household") return chance.pick(homes);
  return chance.pick(ageTo <= 11 ? young : older);
}
