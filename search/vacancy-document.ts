import {
  adaptations,
  type HomeKind,
  homeKinds,
  type Sex,
  type Stay,
  sexes,
  stays,
} from "#app/domain/home/home.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { type Grade, grades } from "#app/domain/ofsted/grades.ts";
import { codesOf } from "#db/repositories/code-bits.ts";
import type { ProjectedVacancy } from "#db/repositories/search-rows.ts";
import { spreadOf } from "./spread.ts";

/**
 * All that leaves for the index, and nothing else: facts that are on the market anyway, as codes of closed lists,
 * and where the home is only as the centre of its outcode. No name of a home or carer, no address, no sector, and
 * nothing at all of a referral. Every document has every field, because a filter on a field that no document has
 * answers nothing.
 */
export type VacancyDocument = {
  readonly id: string;
  /** The row's version; tells a stale document from a fresh one. */
  readonly _v: number;
  readonly kind: HomeKind;
  readonly age_from: number;
  readonly age_to: number;
  readonly sexes: readonly Sex[];
  readonly places: number;
  /** Days since 1970. */
  readonly available_day: number;
  /** Seconds since 1970. */
  readonly confirmed_at: number;
  readonly status: "open" | "held";
  /** What the home says it cannot do: codes of needs and risks, `no-solo`, `no-deprivation-of-liberty`, `no-hoist`. */
  readonly refuses: readonly string[];
  readonly grade: Grade | "none";
  readonly authority: string;
  readonly outcode: string;
  readonly region: string;
  readonly stays: readonly Stay[];
  /** The centre of the outcode, metres on the national grid, and how far from it a home may be. */
  readonly easting: number;
  readonly northing: number;
  readonly spread: number;
  readonly words: string;
};

/** Every column of the projection: whether something made of it is sent, or it stays in Postgres. */
export const exposure = {
  vacancyId: "sent",
  homeId: "kept",
  providerId: "kept",
  version: "sent",
  easting: "kept",
  northing: "kept",
  kind: "sent",
  ageFrom: "sent",
  ageTo: "sent",
  sexes: "sent",
  places: "sent",
  availableFrom: "sent",
  confirmedAt: "sent",
  open: "sent",
  mayBeSolo: "sent",
  mayDeprive: "sent",
  adaptations: "sent",
  cannot: "sent",
  grade: "sent",
  authorityCode: "sent",
  outcode: "sent",
  region: "sent",
  stays: "sent",
  words: "sent",
  outcodeEasting: "sent",
  outcodeNorthing: "sent",
  outcodeRadiusKm: "sent",
} as const satisfies Record<keyof ProjectedVacancy, "sent" | "kept">;

type Sent = { [Key in keyof typeof exposure]: (typeof exposure)[Key] extends "sent" ? Key : never };
/** What a document can be made of: the compiler does not let it read anything else. */
export type Sendable = Pick<ProjectedVacancy, Sent[keyof Sent]>;

/** The document of one vacancy. `spread` comes from `spreadOf`, which may look at where the home is. */
export function vacancyDocument(row: Sendable, spread: number): VacancyDocument {
  return {
    id: row.vacancyId,
    _v: row.version,
    kind: homeKinds[row.kind] ?? "childrens-home",
    age_from: row.ageFrom,
    age_to: row.ageTo,
    sexes: codesOf(row.sexes, sexes),
    places: row.places,
    available_day: dayNumber(row.availableFrom),
    confirmed_at: Math.floor(row.confirmedAt),
    status: row.open ? "open" : "held",
    refuses: refusalsOf(row),
    grade: codesOf(row.grade, grades)[0] ?? "none",
    authority: row.authorityCode.toLowerCase(),
    outcode: row.outcode.toLowerCase(),
    region: regionCode(row.region),
    stays: codesOf(row.stays, stays),
    easting: row.outcodeEasting ?? 0,
    northing: row.outcodeNorthing ?? 0,
    spread,
    words: row.words,
  };
}

/** The document of a row as it stands in Postgres. */
export function documentOf(row: ProjectedVacancy): VacancyDocument {
  return vacancyDocument(row, spreadOf(row));
}

/** A calendar date as days since 1970, which an index compares as numbers. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** A region's name as a code: `Yorkshire and The Humber` is `yorkshire-and-the-humber`. */
export function regionCode(region: string): string {
  return region.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function refusalsOf(row: Sendable): string[] {
  const offered = new Set(codesOf(row.adaptations, adaptations));
  return [
    ...codesOf(row.cannot, capabilityCodes),
    ...adaptations.filter((adaptation) => !offered.has(adaptation)).map((code) => `no-${code}`),
    ...(row.mayBeSolo ? [] : ["no-solo"]),
    ...(row.mayDeprive ? [] : ["no-deprivation-of-liberty"]),
  ];
}
