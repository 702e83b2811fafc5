import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { Registered } from "#app/domain/ofsted/standing.ts";

/** Candidates from the texts of `vacancy_judged`, joined by commas; `null` for none. */
export function judgedCandidates(facts: string | null): readonly JudgedCandidate[] {
  if (facts === null) return [];
  const rows = JSON.parse(`[${facts}]`) as readonly Facts[];
  return rows.map(candidateFrom);
}

/** The text of one candidate, as it was read: what a stored run keeps of each home in its order. */
export function judgedText(candidate: JudgedCandidate): string {
  return JSON.stringify(factsOf(candidate));
}

type Home = JudgedCandidate["home"];
type Vacancy = JudgedCandidate["vacancy"];
type Inspection = JudgedCandidate["inspection"];

/**
 * As `hearth.judged_of` writes them. Stored runs keep them as well: a fact that is added at the end is missing in older ones.
 */
type Facts = readonly [
  vacancyId: Vacancy["id"],
  status: Vacancy["status"],
  placesFree: number,
  availableFrom: Vacancy["availableFrom"],
  confirmedAt: number,
  homeId: Home["id"],
  providerId: Home["providerId"],
  kind: Home["kind"],
  ageFrom: number,
  ageTo: number,
  sexesAccepted: Home["sexesAccepted"],
  places: number,
  stays: Home["stays"],
  soloPossible: boolean | null,
  acceptsDeprivationOfLiberty: boolean | null,
  adaptations: Home["adaptations"],
  languages: Home["languages"],
  faithsSupported: Home["faithsSupported"],
  culturesSupported: Home["culturesSupported"],
  pets: Home["pets"],
  childrenAges: Home["childrenAges"],
  authorityCode: string,
  outcode: string,
  levels: JudgedCandidate["levels"],
  inHouseAuthorityCode: string | null,
  registration: JudgedCandidate["registration"],
  overall: Inspection["overall"],
  helpedAndProtected: Inspection["helpedAndProtected"],
  supportedOutcome: Inspection["supportedOutcome"],
  inspectedOn: Inspection["inspectedOn"],
  easting: number,
  northing: number,
  // From here on missing in what was kept before they were asked.
  breakNights?: Home["breakNights"],
  answersOutOfHours?: boolean | null,
  shortBreaksOnly?: boolean,
  registered?: RegisteredFacts | null,
  otherAuthorities?: Home["otherAuthorities"],
];

/** As the standing of a home has them, in the order that both texts write them in. */
export type RegisteredFacts = readonly [
  overall: Inspection["overall"],
  helpedAndProtected: Inspection["helpedAndProtected"],
  supportedOutcome: Inspection["supportedOutcome"],
  inspectedOn: Inspection["inspectedOn"],
];

/** What the register says behind a provider's report; `null` where the register's own inspection stands. */
export function registeredFrom(facts: RegisteredFacts | null): Registered | null {
  if (facts === null) return null;
  const [overall, helpedAndProtected, supportedOutcome, inspectedOn] = facts;
  return { overall, helpedAndProtected, supportedOutcome, inspectedOn };
}

function registeredFacts(registered: Registered | null): RegisteredFacts | null {
  if (registered === null) return null;
  const { overall, helpedAndProtected, supportedOutcome, inspectedOn } = registered;
  return [overall, helpedAndProtected, supportedOutcome, inspectedOn];
}

function candidateFrom(facts: Facts): JudgedCandidate {
  return {
    vacancy: {
      id: facts[0],
      status: facts[1],
      places: facts[2],
      availableFrom: facts[3],
      confirmedAt: new Date(facts[4]),
      homeId: facts[5],
      providerId: facts[6],
    },
    home: {
      id: facts[5],
      providerId: facts[6],
      kind: facts[7],
      ageFrom: facts[8],
      ageTo: facts[9],
      sexesAccepted: facts[10],
      places: facts[11],
      stays: facts[12],
      breakNights: facts[32] ?? null,
      answersOutOfHours: facts[33] ?? null,
      soloPossible: facts[13],
      acceptsDeprivationOfLiberty: facts[14],
      adaptations: facts[15],
      languages: facts[16],
      faithsSupported: facts[17],
      culturesSupported: facts[18],
      pets: facts[19],
      childrenAges: facts[20],
      authorityCode: facts[21],
      otherAuthorities: facts[36] ?? [],
      outcode: facts[22],
    },
    levels: facts[23],
    inHouseAuthorityCode: facts[24],
    registration: facts[25],
    shortBreaksOnly: facts[34] ?? false,
    registered: registeredFrom(facts[35] ?? null),
    inspection: {
      overall: facts[26],
      helpedAndProtected: facts[27],
      supportedOutcome: facts[28],
      inspectedOn: facts[29],
    },
    point: { easting: facts[30], northing: facts[31] },
  };
}

function factsOf(candidate: JudgedCandidate): Facts {
  const { home, vacancy, inspection, point } = candidate;
  return [
    vacancy.id,
    vacancy.status,
    vacancy.places,
    vacancy.availableFrom,
    vacancy.confirmedAt.getTime(),
    home.id,
    home.providerId,
    home.kind,
    home.ageFrom,
    home.ageTo,
    home.sexesAccepted,
    home.places,
    home.stays,
    home.soloPossible,
    home.acceptsDeprivationOfLiberty,
    home.adaptations,
    home.languages,
    home.faithsSupported,
    home.culturesSupported,
    home.pets,
    home.childrenAges,
    home.authorityCode,
    home.outcode,
    candidate.levels,
    candidate.inHouseAuthorityCode,
    candidate.registration,
    inspection.overall,
    inspection.helpedAndProtected,
    inspection.supportedOutcome,
    inspection.inspectedOn,
    point.easting,
    point.northing,
    home.breakNights,
    home.answersOutOfHours,
    candidate.shortBreaksOnly,
    registeredFacts(candidate.registered),
    home.otherAuthorities,
  ];
}
