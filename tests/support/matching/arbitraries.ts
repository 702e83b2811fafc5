import fc from "fast-check";
import {
  type Adaptation,
  adaptations,
  homeKinds,
  pets,
  type Sex,
  sexes,
  stays,
} from "#app/domain/home/home.ts";
import { breakNights } from "#app/domain/home/short-breaks.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { JudgedAnswers } from "#app/domain/matching/search.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import {
  capabilityCodes,
  capabilityLevels,
  needCodes,
  riskCodes,
} from "#app/domain/needs/needs.ts";
import { type Grade, grades, type Inspection } from "#app/domain/ofsted/grades.ts";
import {
  companionships,
  ofstedFloors,
  petWishes,
  suitabilities,
} from "#app/domain/referral/referral.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import { vacancyStatuses } from "#app/domain/vacancy/vacancy.ts";
import { candidateFor, eastOfTown, now, referralFor, today } from "./ordinary.ts";

const orNotSaid = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const some = <Item>(items: readonly Item[], maxLength = items.length) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength });
/** Mostly the ordinary value: were everything out of the way, hardly any home would ever suit any child. */
const mostly = <Value>(ordinary: Value, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(ordinary) }, { weight: 1, arbitrary });
const importance = fc.constantFrom("must" as const, "matters" as const);
const authority = fc.constantFrom("301", "302", "303");
const outcode = fc.constantFrom("AA1", "AA2", "BB7");
const faith = fc.constantFrom("Muslim", "Christian", "Sikh");
const language = fc.constantFrom("en", "ur", "pl");

const statedNeed = (codes: fc.Arbitrary<string>) =>
  mostly<{ code: string; importance: "must" | "matters" } | null>(
    null,
    fc.record({ code: codes, importance }),
  );

/** Referrals of every shape that a commissioner can write, within a small world. */
export const answers = fc
  .record({
    request: fc.record({
      neededBy: fc.integer({ min: -2, max: 20 }).map((days) => addDays(today, days)),
      stay: fc.constantFrom(...stays),
      steppingDown: mostly(false, fc.constant(true)),
      breakNights: some(breakNights),
      calledOutOfHours: mostly(false, fc.constant(true)),
    }),
    child: fc.record({
      age: fc.integer({ min: 0, max: 17 }),
      sex: fc.constantFrom(...sexes),
      deprivationOfLiberty: mostly(false, fc.boolean()),
      keyStage4: fc.boolean(),
    }),
    siblings: fc.record({
      siblings: fc.array(
        fc.record({
          age: fc.integer({ min: 0, max: 17 }),
          sex: fc.constantFrom(...sexes),
          together: fc.constantFrom("must" as const, "prefer" as const, "apart" as const),
        }),
        { maxLength: 2 },
      ),
    }),
    places: fc.record({
      homeArea: mostly("AA1", fc.constant("ZZ9")),
      furthestMiles: orNotSaid(fc.integer({ min: 1, max: 60 })),
      keepSchool: mostly(false, fc.boolean()),
      schoolArea: orNotSaid(fc.constantFrom("AA2", "ZZ9")),
      otherPlaces: fc.array(
        fc.record({
          kind: fc.constantFrom("relative" as const, "other" as const),
          area: fc.constantFrom("AA3", "ZZ9"),
          timesPerMonth: orNotSaid(fc.integer({ min: 0, max: 8 })),
        }),
        { maxLength: 2 },
      ),
      stayAwayFrom: mostly<string[]>([], some(["303", "BB7", "AA2 4"], 2)),
    }),
    needs: fc.record({
      needs: fc.uniqueArray(fc.record({ code: fc.constantFrom(...needCodes), importance }), {
        maxLength: 3,
        selector: ({ code }) => code,
      }),
    }),
    risks: fc.record({
      risks: fc.uniqueArray(fc.record({ code: fc.constantFrom(...riskCodes), importance }), {
        maxLength: 2,
        selector: ({ code }) => code,
      }),
    }),
    home: fc.record({
      kinds: fc.uniqueArray(
        fc.record({
          kind: mostly("fostering-household", fc.constantFrom(...homeKinds)),
          suitability: fc.constantFrom(...suitabilities),
        }),
        { maxLength: 3, selector: ({ kind }) => kind },
      ),
      companionship: mostly("no-preference", fc.constantFrom(...companionships)),
      adaptations: mostly<Adaptation[]>([], some(adaptations, 2)),
      pets: mostly("can", fc.constantFrom(...petWishes)),
      ofstedFloor: mostly("none", fc.constantFrom(...ofstedFloors)),
      inadequateOverride: orNotSaid(fc.constant({ name: "Head of service", reason: "Known well" })),
      language: statedNeed(language),
      faith: statedNeed(faith),
      culture: statedNeed(fc.constantFrom("Roma", "Polish")),
    }),
  })
  .map((changes) => referralFor(changes));

/** Homes of every shape, a good part of each profile not said. Numbers make distinct ids. */
export function candidateNumbered(number: number): fc.Arbitrary<Candidate> {
  return fc
    .record({
      home: fc.record({
        kind: fc.constantFrom(...homeKinds),
        ageFrom: mostly(0, fc.integer({ min: 0, max: 12 })),
        ageTo: mostly(18, fc.integer({ min: 12, max: 18 })),
        sexesAccepted: mostly<readonly Sex[]>(sexes, fc.constant(["male"])),
        places: fc.integer({ min: 1, max: 4 }),
        stays: some(stays),
        breakNights: orNotSaid(some(breakNights)),
        answersOutOfHours: orNotSaid(fc.boolean()),
        soloPossible: orNotSaid(fc.boolean()),
        acceptsDeprivationOfLiberty: orNotSaid(fc.boolean()),
        adaptations: orNotSaid(some(adaptations)),
        languages: orNotSaid(some(["en", "ur", "pl"])),
        faithsSupported: orNotSaid(some(["Muslim", "Christian"])),
        culturesSupported: orNotSaid(some(["Roma", "Polish"])),
        pets: orNotSaid(some(pets, 2)),
        childrenAges: orNotSaid(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 3 })),
        authorityCode: authority,
        otherAuthorities: mostly<readonly string[]>([], fc.constant(["302"])),
        outcode,
        capabilities: fc.uniqueArray(
          fc.record({
            code: fc.constantFrom(...capabilityCodes),
            level: fc.constantFrom(...capabilityLevels),
            evidence: fc.constantFrom("", "Two children since 2023"),
            confirmedAt: fc.constant(now),
          }),
          { maxLength: 20, selector: ({ code }) => code },
        ),
      }),
      vacancy: fc.record({
        status: mostly("open", fc.constantFrom(...vacancyStatuses)),
        places: mostly(3, fc.integer({ min: 1, max: 3 })),
        availableFrom: fc
          .oneof(fc.integer({ min: -20, max: 0 }), fc.integer({ min: -20, max: 20 }))
          .map((days) => addDays(today, days)),
        confirmedAt: fc
          .oneof(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 35 }))
          .map((days) => new Date(now.getTime() - days * 86_400_000)),
        weeklyFee: orNotSaid(fc.integer({ min: 40_000, max: 900_000 })),
      }),
      inspection: fc.record({
        overall: mostly<Grade | null>("good", orNotSaid(fc.constantFrom(...grades))),
        helpedAndProtected: orNotSaid(fc.constantFrom(...grades)),
        inspectedOn: orNotSaid(
          fc.integer({ min: 0, max: 2000 }).map((days) => addDays(today, -days)),
        ),
        reportedBy: mostly<Inspection["reportedBy"]>("register", fc.constant("provider")),
      }),
      registered: fc.record({
        overall: orNotSaid(fc.constantFrom(...grades)),
        helpedAndProtected: orNotSaid(fc.constantFrom(...grades)),
        inspectedOn: orNotSaid(
          fc.integer({ min: 0, max: 2000 }).map((days) => addDays(today, -days)),
        ),
      }),
      miles: fc.integer({ min: 0, max: 80 }),
      registration: mostly<Candidate["registration"]>(
        "active",
        fc.constantFrom("suspended" as const, null),
      ),
      shortBreaksOnly: mostly(false, fc.constant(true)),
      inHouseAuthorityCode: orNotSaid(authority),
    })
    .map((changes) => candidateFor({ ...changes, number }));
}

/** Up to a dozen homes with distinct ids, in any order, and a few more that nearly are one of them. */
export const candidates = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => candidateNumbered(index + 1))),
  )
  .chain((homes) =>
    fc
      .subarray(homes, { maxLength: Math.min(3, homes.length) })
      .map((some) => [...homes, ...some.map((one, index) => nearTwinOf(one, 100 + index))]),
  )
  .chain((homes) => fc.shuffledSubarray(homes, { minLength: homes.length }));

/** The same home again, what it says of needs moved on by one: often the same score, added up in another order. */
function nearTwinOf(one: Candidate, number: number): Candidate {
  const { home, vacancy } = candidateFor({ number });
  const said = one.home.capabilities;
  const capabilities = said.map((each, at) => ({
    ...each,
    level: said[(at + 1) % said.length]?.level ?? each.level,
  }));
  return {
    ...one,
    home: { ...one.home, id: home.id, capabilities },
    levels: levelsOf(capabilities),
    vacancy: { ...one.vacancy, id: vacancy.id, homeId: home.id },
  };
}

/**
 * A referral and homes of which most pass the law and the first musts, so that several are on its list: homes that have
 * nothing to do with the referral would leave most lists empty, and prove little.
 */
export const market: fc.Arbitrary<readonly [JudgedAnswers, Candidate[]]> = fc
  .tuple(answers, candidates)
  .chain(([referral, homes]) =>
    fc
      .tuple(
        ...homes.map((one) =>
          fc.oneof(...[one, near(one, referral), near(one, referral)].map(fc.constant)),
        ),
      )
      .map((some) => [referral, some] as const),
  );

/** The same home where it could be asked for this child; what it says of needs, of company and of itself stays as it was. */
function near(
  one: Candidate,
  { request, child, siblings, places, home }: JudgedAnswers,
): Candidate {
  const ages = [child.age, ...siblings.siblings.map(({ age }) => age)];
  const kinds = home.kinds.filter(({ suitability }) => suitability !== "unsuitable");
  const asked = kinds.some(({ kind }) => kind === one.home.kind) ? one.home.kind : kinds[0]?.kind;
  return {
    ...one,
    home: {
      ...one.home,
      kind: asked ?? one.home.kind,
      ageFrom: Math.min(one.home.ageFrom, ...ages),
      ageTo: Math.max(one.home.ageTo, ...ages),
      sexesAccepted: sexes,
      places: Math.max(one.home.places, ages.length),
      stays: [...new Set([...one.home.stays, request.stay])],
      authorityCode: "301",
      outcode: "AA1",
    },
    point: eastOfTown(Math.min(1, places.furthestMiles ?? 1)),
    inspection: { ...one.inspection, overall: "outstanding", reportedBy: "register" },
    vacancy: {
      ...one.vacancy,
      status: "open",
      places: ages.length,
      availableFrom: addDays(today, -3),
      confirmedAt: now,
    },
    registration: "active",
    shortBreaksOnly: false,
  };
}
