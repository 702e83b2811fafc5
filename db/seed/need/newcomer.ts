import type { Capability, HomeProfile } from "#app/domain/home/home.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { ReferralId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import { hashToken } from "../../repositories/identity.ts";
import type { Chance } from "../chance.ts";
import { namedOrganisations } from "../organisation-list.ts";
import type { SeededHome } from "../supply/homes.ts";
import type { Market } from "../supply/market.ts";
import { daysAgo, type World } from "../world.ts";
import { demonstrationLinks, demonstrationReference } from "./demonstration-links.ts";
import { publish, type Setting, storeOffer } from "./lives.ts";
import type { Author } from "./referrals.ts";
import { type SeededOffer, seedOffer, signed } from "./responses.ts";
import type { SeededReferral } from "./seeded-referral.ts";
import { shortlist } from "./voice.ts";

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
  const ids = new Set([...told.keys()].map(({ home }) => home.id));
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
  const spare = market.vacancies.length - others.length - fresh.length;
  const past = market.vacancies.filter(
    ({ homeId, status }) => ids.has(homeId) && status !== "open" && status !== "held",
  );
  return {
    ...market,
    homes,
    vacancies: [...others, ...past.slice(0, Math.max(0, spare)), ...fresh],
  };
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

function answersOf(world: World): ReferralAnswers {
  return {
    request: {
      urgency: "planned",
      neededBy: addDays(world.today, 12),
      answerBy: addDays(world.today, 6),
      stay: "long-term",
    },
    child: {
      age: 11,
      sex: "female",
      ethnicity: "WBRI",
      religion: "",
      firstLanguage: "en",
      needsInterpreter: false,
      legalStatus: "C2",
      categoryOfNeed: "N1",
      unaccompanied: false,
      deprivationOfLiberty: false,
      keyStage4: false,
    },
    siblings: { siblings: [{ age: 8, sex: "male", together: "prefer" }] },
    places: {
      homeArea: "LS11",
      furthestMiles: 20,
      keepSchool: true,
      schoolArea: "LS10",
      otherPlaces: [{ kind: "relative", area: "WF3", timesPerMonth: 4 }],
      stayAwayFrom: [],
    },
    needs: {
      needs: [
        { code: "trauma-and-attachment", importance: "must" },
        { code: "anxiety-and-low-mood", importance: "matters" },
      ],
      senProvision: "K",
    },
    risks: {
      risks: [{ code: "self-harm", importance: "matters" }],
      whatHelps:
        "A quiet voice, and talking about something else first. A safety plan that she wrote herself.",
    },
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "preferred" },
        { kind: "childrens-home", suitability: "suitable" },
      ],
      companionship: "no-preference",
      adaptations: [],
      pets: "can",
      ofstedFloor: "requires-improvement",
      inadequateOverride: null,
      language: null,
      faith: null,
      culture: null,
    },
    story: {
      strengths: "Quick, funny and fair. Looks after younger children and never forgets a promise.",
      interests: "Dogs, baking, drawing animals, and swimming on Saturdays.",
      ownWords:
        "I want to stay at my school and see my brother at weekends. I like dogs. Please find people who do not give up.",
      history:
        "Has lived in one foster home for three years. It is ending because the carers are moving away, and they want to stay in touch.",
    },
    sharing: { audience: "homes-that-fit" },
  };
}

/** A referral in the middle of its life, for somebody who sees Hearth for the first time: offers are in, the child has a link. */
export function seedNewcomersReferral(
  setting: Setting,
  author: Author,
  pinHashes: { child: string; parent: string },
  chance: Chance,
): SeededReferral {
  const { world, rows } = setting;
  const publishedAt = daysAgo(world.now, 3.2);
  const referral: SeededReferral = {
    ...author,
    id: chance.uuid() as ReferralId,
    reference: demonstrationReference,
    status: "published",
    answers: answersOf(world),
    sections: 9,
    createdAt: daysAgo(world.now, 4),
    publishedAt,
  };
  const life = publish(setting, referral, chance);
  const ofLarkspur = life.recipients.filter(
    ({ weighed }) => weighed.seen.candidate.providerName === namedOrganisations.larkspur.name,
  );
  const ofOthers = life.recipients.filter((one) => !ofLarkspur.includes(one));
  const offer = (one: (typeof ofOthers)[number] | undefined, ago: number) =>
    one && seedOffer(referral, life.card, one, daysAgo(world.now, ago), chance);
  const sent = [offer(ofLarkspur[0], 2.1), offer(ofOthers[0], 1.7), offer(ofOthers[2], 1.4)]
    .filter((one): one is SeededOffer => one !== undefined)
    .map((one) => signed(one, world.now));
  const waiting = offer(ofLarkspur[1], 0.3);
  for (const one of waiting ? [...sent, waiting] : sent) storeOffer(setting, one);
  shortlist(
    rows,
    referral,
    sent.slice(0, 2),
    setting.peopleOf(referral),
    daysAgo(world.now, 0.8),
    setting.picturesOf,
  );
  for (const audience of ["child", "parent"] as const) {
    rows.viewsLink.push({
      id: chance.uuid(),
      referralId: referral.id,
      authorityId: referral.authorityId,
      audience,
      tokenHash: hashToken(demonstrationLinks[audience].token),
      pinHash: pinHashes[audience],
      createdAt: daysAgo(world.now, 0.7),
      createdBy: referral.createdBy,
      // Real links last a week; whoever tries Hearth may come back to this one.
      expiresAt: daysAgo(world.now, -90),
    });
  }
  return referral;
}
