import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { type Calibration, readCalibration } from "#db/seed/calibration.ts";
import type { World } from "#db/seed/world.ts";
import { type Ground, readGround } from "./geography.ts";
import { type MarketKind, type StayStatistic, type Stays, staysIn } from "./stays.ts";

/** The authorities whose children look for homes, by DfE code: Leeds, Bradford, Kirklees, Calderdale, Wakefield. */
export const ownAuthorities = ["383", "380", "382", "381", "384"] as const;

/** How much less likely a home is in an authority that adjoins the region: most of its places serve its own children. */
const shareOfNeighbours = 0.25;

export const marketKinds = [
  "fostering-household",
  "childrens-home",
  "supported-accommodation",
] as const satisfies readonly MarketKind[];

/** The region on real ground, with the national figures that its chance follows. */
export type Region = {
  readonly ground: Ground;
  /** What the generators of the made-up region work from; every day of the simulation is judged as of its one day. */
  readonly world: World;
  readonly stays: Readonly<Record<MarketKind, Stays>>;
  /** Children living in each kind of home in England; of foster carers only those who are no relatives or friends. */
  readonly living: Readonly<Record<MarketKind, number>>;
  /** Of them the share in their own authority's homes. */
  readonly inHouse: Readonly<Record<MarketKind, number>>;
  /** How likely a home of the kind is in each authority, by DfE code. */
  readonly where: Readonly<Record<MarketKind, Readonly<Record<string, number>>>>;
};

type Counts = Readonly<Record<string, number>>;
type Statistics = Calibration & {
  readonly cla_placement: Counts;
  readonly provider_by_type: Readonly<Record<string, Counts>>;
  readonly placement_duration_pct: StayStatistic;
};

const today: CalendarDate = calendarDate("2026-01-05");

/** Reads the region's ground and the national figures. */
export async function readRegion(): Promise<Region> {
  const ground = readGround();
  const calibration = (await readCalibration()) as Statistics;
  const duration = calibration.placement_duration_pct;
  const world = { places: ground.places, calibration, now: new Date(`${today}T09:00:00Z`), today };
  return {
    ground,
    world,
    stays: each((kind) => staysIn(kind, duration)),
    living: livingIn(calibration),
    inHouse: inHouseOf(calibration),
    where: whereHomesAre(ground, calibration),
  };
}

function each<Value>(make: (kind: MarketKind) => Value): Record<MarketKind, Value> {
  return Object.fromEntries(marketKinds.map((kind) => [kind, make(kind)])) as Record<
    MarketKind,
    Value
  >;
}

function livingIn({ cla_placement: lives }: Statistics): Record<MarketKind, number> {
  return {
    "fostering-household":
      count(lives, "1a.2 Total foster placements inside council boundary with other foster carer") +
      count(lives, "1b.2 Total foster placements outside council boundary with other foster carer"),
    "childrens-home": count(lives, "4. Total secure homes and children's homes"),
    "supported-accommodation": count(
      lives,
      "5. Total independent and semi-independent living arrangements/ supported accommodation",
    ),
  };
}

/** Relatives and friends are all approved by the authority, so they are taken out of its own provision. */
function inHouseOf(calibration: Statistics): Record<MarketKind, number> {
  const { cla_placement: lives, provider_by_type: by } = calibration;
  const own = (inside: string, outside: string) =>
    count(by[inside] ?? {}, ownProvision) + count(by[outside] ?? {}, ownProvision);
  const kin =
    count(lives, "1a.1 Total foster placements inside council boundary with relative or friend") +
    count(lives, "1b.1 Total foster placements outside council boundary with relative or friend");
  const living = livingIn(calibration);
  const fostered = own("2a. Foster placements", "3a. Foster placements") - kin;
  const homes = "Secure homes and children's homes";
  const supported = "Independent and semi-independent living arrangements/supported accommodation";
  return {
    "fostering-household": fostered / living["fostering-household"],
    "childrens-home": own(`2b. ${homes}`, `3b. ${homes}`) / living["childrens-home"],
    "supported-accommodation":
      own(`2c. ${supported}`, `3c. ${supported}`) / living["supported-accommodation"],
  };
}

const ownProvision = "Own provision (by the LA)";

/** Children's homes as they are on the register, the others as children in care are. */
function whereHomesAre(ground: Ground, calibration: Calibration): Region["where"] {
  const nearby = new Set(ownAuthorities.flatMap((code) => [...ground.places.adjoining(code)]));
  const codes = [...new Set([...ownAuthorities, ...nearby])]
    .filter((code) => ground.places.sectorsOf(code).length > 0)
    .sort();
  const own: readonly string[] = ownAuthorities;
  const weighted = (number: (code: string) => number) =>
    Object.fromEntries(
      codes.map((code) => [code, number(code) * (own.includes(code) ? 1 : shareOfNeighbours)]),
    );
  const onRegister = weighted((code) => calibration.ofsted_childrens_homes.per_la[code] ?? 0);
  const likeChildren = weighted(ground.lookedAfter);
  return {
    "fostering-household": likeChildren,
    "childrens-home": onRegister,
    "supported-accommodation": likeChildren,
  };
}

/** A figure of a statistic; one that is suppressed counts as none. */
function count(counts: Counts, label: string): number {
  if (!(label in counts)) throw new Error(`no figure ${label}`);
  return counts[label] ?? 0;
}
