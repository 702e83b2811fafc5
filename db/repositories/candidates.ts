import { sql } from "drizzle-orm";
import type { Capability, HomeProfile } from "#app/domain/home/home.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import type { CandidateReader } from "#app/use-cases/matching/candidate-retriever.ts";
import type { Transaction } from "../transaction.ts";
import { type RegisteredFacts, registeredFrom } from "./judged-candidates.ts";

type Rows = readonly { readonly facts: string }[];

/**
 * Reads what homes are judged by. Open and held vacancies have all of it in one row that triggers write in the
 * transaction that changes any of it; others are put together from the tables.
 */
export function candidateReader(transaction: Transaction): CandidateReader {
  return {
    marketSize: async () => {
      // What the planner reckons with: no more than a hint is needed, and counting would cost more than it saves.
      const [row] = await transaction.execute<{ vacancies: number }>(
        sql`select greatest(reltuples, 0)::int as vacancies from pg_class where oid = 'public.vacancy_search'::regclass`,
      );
      return row?.vacancies ?? 0;
    },
    byVacancy: async (ids) => {
      if (ids.length === 0) return [];
      const asked = `{${ids.join(",")}}`;
      const kept: Rows = await transaction.execute<{ facts: string }>(
        sql`select facts from vacancy_facts where vacancy_id = any(${asked}::uuid[])`,
      );
      const candidates = kept.map(candidateFrom);
      return candidates.length === new Set(ids).size
        ? candidates
        : [...candidates, ...(await othersOf(transaction, ids, candidates))];
    },
    byHome: (id) => ofHomes(transaction, [id]),
    byHomes: (ids) => ofHomes(transaction, ids),
  };
}

/** Every vacancy of some homes: one read for those that are open or held, and a second only when there are others. */
async function ofHomes(transaction: Transaction, ids: readonly HomeId[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.execute<{ id: VacancyId; facts: string | null }>(
    sql`select v.id, f.facts from vacancy v left join vacancy_facts f on f.vacancy_id = v.id
      where v.home_id = any(${`{${ids.join(",")}}`}::uuid[]) order by v.id`,
  );
  const kept = rows.flatMap(({ facts }) => (facts === null ? [] : [candidateFrom({ facts })]));
  const all = rows.map(({ id }) => id);
  return kept.length === all.length ? kept : [...kept, ...(await othersOf(transaction, all, kept))];
}

/** Vacancies that nobody can be offered any more, such as one filled since it was shortlisted. */
async function othersOf(
  transaction: Transaction,
  ids: readonly VacancyId[],
  known: readonly Candidate[],
): Promise<Candidate[]> {
  const found = new Set(known.map((candidate) => candidate.vacancy.id));
  const missing = `{${ids.filter((id) => !found.has(id)).join(",")}}`;
  const rows: Rows = await transaction.execute<{ facts: string }>(
    sql`select facts from hearth.vacancy_facts_now where vacancy_id = any(${missing}::uuid[])`,
  );
  return rows.map(candidateFrom);
}

function candidateFrom(row: { readonly facts: string }): Candidate {
  const [vacancy, home, capabilities, standing] = JSON.parse(row.facts) as Facts;
  const profile = homeFrom(home, capabilities);
  return {
    home: profile,
    levels: levelsOf(profile.capabilities),
    vacancy: vacancyFrom(vacancy, home),
    ...standingFrom(standing),
  };
}

/** As the view `hearth.vacancy_facts_now` writes them; the places in each array are the keys' order here. */
type Facts = [
  vacancy: [
    id: Vacancy["id"],
    status: Vacancy["status"],
    places: number,
    availableFrom: Vacancy["availableFrom"],
    heldUntil: Vacancy["heldUntil"],
    weeklyFee: number | null,
    confirmedAt: number,
    confirmedBy: string,
    note: string,
    version: number,
  ],
  home: [
    id: HomeProfile["id"],
    providerId: HomeProfile["providerId"],
    kind: HomeProfile["kind"],
    alias: string,
    urn: string,
    ageFrom: number,
    ageTo: number,
    sexesAccepted: HomeProfile["sexesAccepted"],
    places: number,
    stays: HomeProfile["stays"],
    soloPossible: boolean | null,
    acceptsDeprivationOfLiberty: boolean | null,
    adaptations: HomeProfile["adaptations"],
    languages: HomeProfile["languages"],
    faithsSupported: HomeProfile["faithsSupported"],
    culturesSupported: HomeProfile["culturesSupported"],
    pets: HomeProfile["pets"],
    adults: number | null,
    childrenAges: HomeProfile["childrenAges"],
    whoLivesThere: string,
    forTheChild: string,
    schoolNearby: string,
    authorityCode: string,
    outcode: string,
    profileConfirmedAt: number,
    version: number,
    breakNights: HomeProfile["breakNights"],
    answersOutOfHours: boolean | null,
    otherAuthorities: readonly string[],
  ],
  capabilities: [
    code: Capability["code"],
    level: Capability["level"],
    evidence: string | null,
    confirmedAt: number,
  ][],
  standing: [
    providerName: string,
    inHouseAuthorityCode: string | null,
    registration: Candidate["registration"],
    overall: Inspection["overall"],
    helpedAndProtected: Inspection["helpedAndProtected"],
    leadersAndManagers: Inspection["leadersAndManagers"],
    supportedOutcome: Inspection["supportedOutcome"],
    inspectedOn: Inspection["inspectedOn"],
    reportedBy: Inspection["reportedBy"],
    easting: number,
    northing: number,
    shortBreaksOnly: boolean,
    registered: RegisteredFacts | null,
  ],
];

function vacancyFrom(facts: Facts[0], home: Facts[1]): Vacancy {
  return {
    id: facts[0],
    homeId: home[0],
    providerId: home[1],
    status: facts[1],
    places: facts[2],
    availableFrom: facts[3],
    heldUntil: facts[4],
    weeklyFee: facts[5],
    confirmedAt: new Date(facts[6]),
    confirmedBy: facts[7],
    note: facts[8],
    version: facts[9],
  };
}

function homeFrom(facts: Facts[1], capabilities: Facts[2]): HomeProfile {
  return {
    id: facts[0],
    providerId: facts[1],
    kind: facts[2],
    alias: facts[3],
    urn: facts[4],
    ageFrom: facts[5],
    ageTo: facts[6],
    sexesAccepted: facts[7],
    places: facts[8],
    stays: facts[9],
    breakNights: facts[26],
    answersOutOfHours: facts[27],
    soloPossible: facts[10],
    acceptsDeprivationOfLiberty: facts[11],
    adaptations: facts[12],
    languages: facts[13],
    faithsSupported: facts[14],
    culturesSupported: facts[15],
    pets: facts[16],
    adults: facts[17],
    childrenAges: facts[18],
    whoLivesThere: facts[19],
    forTheChild: facts[20],
    schoolNearby: facts[21],
    authorityCode: facts[22],
    otherAuthorities: facts[28],
    outcode: facts[23],
    capabilities: capabilities.map(([code, level, evidence, confirmedAt]) => ({
      code,
      level,
      evidence: evidence ?? "",
      confirmedAt: new Date(confirmedAt),
    })),
    profileConfirmedAt: new Date(facts[24]),
    version: facts[25],
  };
}

function standingFrom(facts: Facts[3]): Omit<Candidate, "home" | "vacancy" | "levels"> {
  return {
    providerName: facts[0],
    inHouseAuthorityCode: facts[1],
    registration: facts[2],
    shortBreaksOnly: facts[11],
    registered: registeredFrom(facts[12]),
    inspection: {
      overall: facts[3],
      helpedAndProtected: facts[4],
      leadersAndManagers: facts[5],
      supportedOutcome: facts[6],
      inspectedOn: facts[7],
      reportedBy: facts[8],
    },
    point: { easting: facts[9], northing: facts[10] },
  };
}
