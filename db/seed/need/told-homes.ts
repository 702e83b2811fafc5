import type { Capability, HomeProfile } from "#app/domain/home/home.ts";
import { registeredOneByOne } from "#app/domain/home/registration.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import type { Chance } from "../chance.ts";
import { namedOrganisations } from "../organisation-list.ts";
import { seedPictures } from "../pictures/home-pictures.ts";
import type { SeededHome } from "../supply/homes.ts";
import type { Market } from "../supply/market.ts";
import { daysAgo, type World } from "../world.ts";

/** A home of a story: what differs from how chance has made it. */
type Told = {
  readonly provider: string;
  readonly kind: HomeProfile["kind"];
  readonly outcode: string;
  readonly fee: number;
  readonly differs: Partial<HomeProfile>;
};

const said = (
  confirmedAt: Date,
  answers: Partial<Record<Capability["code"], [Capability["level"], string]>>,
): Capability[] =>
  Object.entries(answers).map(([code, [level, evidence]]) => ({
    code: code as Capability["code"],
    level,
    evidence,
    confirmedAt,
  }));

const family = {
  ageFrom: 5,
  ageTo: 17,
  sexesAccepted: ["female", "male"],
  stays: ["short-term", "long-term"],
  languages: ["en"],
} as const;

/** The homes that the newcomer's walk leads to: two families and a small children's home, with fresh vacancies. */
function toldHomes(world: World): Told[] {
  const at = daysAgo(world.now, 4);
  return [
    {
      provider: namedOrganisations.larkspur.name,
      kind: "fostering-household",
      outcode: "LS26",
      fee: 119_000,
      differs: {
        ...family,
        places: 2,
        adults: 2,
        childrenAges: [14],
        pets: ["dog"],
        soloPossible: false,
        capabilities: said(at, {
          "trauma-and-attachment": [
            "experienced",
            "Carers completed a year-long attachment course; two children stayed for four years each.",
          ],
          "anxiety-and-low-mood": [
            "experienced",
            "Work with the school nurse and a calm bedtime routine; sleep came back in six weeks.",
          ],
          "self-harm": ["trained", "Training finished this year."],
          adhd: ["willing", ""],
        }),
        whoLivesThere:
          "A couple in their forties. They have fostered for nine years. One child lives there now, aged 14. They keep family time going with brothers, sisters and grandparents.",
        forTheChild:
          "You would have your own room at the back, over the garden. There is a dog. She likes long walks and short naps. We eat together in the evening. On Fridays you choose. If you are cross, you can say so. Nobody will shout back.",
        schoolNearby: "The carers will drive to school each day, up to half an hour away.",
      },
    },
    {
      provider: namedOrganisations.larkspur.name,
      kind: "fostering-household",
      outcode: "LS8",
      fee: 108_500,
      differs: {
        ...family,
        places: 2,
        adults: 1,
        childrenAges: [],
        pets: null,
        capabilities: said(at, {
          "trauma-and-attachment": ["trained", "Course completed last autumn."],
          "going-missing": ["cannot", ""],
        }),
      },
    },
    {
      provider: namedOrganisations.juniper.name,
      kind: "childrens-home",
      outcode: "WF3",
      fee: 562_500,
      differs: { ...family, ageFrom: 8, places: 3, adults: 2, childrenAges: [10, 13], pets: [] },
    },
  ];
}

/** The market with the homes of the story in it, each with one fresh vacancy. */
export function withStory(market: Market, world: World, chance: Chance): Market {
  const told = new Map<SeededHome, Told>();
  for (const one of toldHomes(world)) {
    const found = market.homes.find(
      (seeded) =>
        !told.has(seeded) && seeded.home.kind === one.kind && seeded.provider.name === one.provider,
    );
    if (found) told.set(found, one);
  }
  const ids = new Set<string>([...told.keys()].map(({ home }) => home.id));
  const homes = market.homes.map((seeded) => {
    const one = told.get(seeded);
    return one === undefined ? seeded : tell(seeded, one, world, chance);
  });
  const fresh = [...told].map(
    ([{ home }, one]): Vacancy => ({
      id: chance.uuid() as VacancyId,
      homeId: home.id,
      providerId: home.providerId,
      status: "open",
      places: 1,
      availableFrom: world.today,
      heldUntil: null,
      weeklyFee: one.fee,
      confirmedAt: daysAgo(world.now, 0.6),
      confirmedBy: "the referrals team",
      note: "",
      version: 1,
    }),
  );
  const others = market.vacancies.filter(({ homeId }) => !ids.has(homeId));
  const past = market.vacancies
    .filter(({ homeId }) => ids.has(homeId))
    .map((vacancy): Vacancy => ({ ...vacancy, status: "filled", heldUntil: null }));
  return {
    ...market,
    homes,
    registrations: movedAlong(market.registrations, homes, ids, world),
    vacancies: [...fresh, ...others, ...past].slice(0, market.vacancies.length),
    pictures: seedPictures(homes, ids, chance),
  };
}

/** The register has a told home that is registered by itself where the story puts it. */
function movedAlong(
  registrations: Market["registrations"],
  homes: readonly SeededHome[],
  ids: ReadonlySet<string>,
  { places }: World,
): Market["registrations"] {
  const told = homes.filter(({ home }) => ids.has(home.id));
  const codes = new Map(
    told
      .filter(({ home }) => registeredOneByOne.includes(home.kind))
      .map(({ home }) => [home.urn, home.authorityCode]),
  );
  return registrations.map((registration) => {
    const authorityCode = codes.get(registration.urn);
    if (authorityCode === undefined) return registration;
    const [authorityName, region] = [places.nameOf(authorityCode), places.regionOf(authorityCode)];
    return { ...registration, authorityCode, authorityName, region };
  });
}

function tell(seeded: SeededHome, told: Told, world: World, chance: Chance): SeededHome {
  const near = world.places.sectorsOf("383").filter(({ outcode }) => outcode === told.outcode);
  const sector = near.length > 0 ? chance.pick(near) : seeded.sector;
  const home: HomeProfile = {
    ...seeded.home,
    ...told.differs,
    authorityCode: sector.authorityCode,
    outcode: sector.outcode,
    profileConfirmedAt: daysAgo(world.now, 4),
  };
  return { ...seeded, home, sector, free: home.places - (home.childrenAges?.length ?? 0) };
}
