import type { GridPoint } from "../distance/distance.ts";
import type { HomeProfile } from "../home/home.ts";
import type { CapabilityLevels } from "../needs/capability-levels.ts";
import type { Inspection } from "../ofsted/grades.ts";
import type { Registered } from "../ofsted/standing.ts";
import type { Vacancy } from "../vacancy/vacancy.ts";

/**
 * What verdicts and shares rest on, read fresh from Postgres for every home that is judged: no words, because words
 * are only said of the few that are shown. The point stays on the server.
 */
export type JudgedCandidate = {
  readonly home: Pick<
    HomeProfile,
    | "id"
    | "providerId"
    | "kind"
    | "ageFrom"
    | "ageTo"
    | "sexesAccepted"
    | "places"
    | "stays"
    | "breakNights"
    | "answersOutOfHours"
    | "soloPossible"
    | "acceptsDeprivationOfLiberty"
    | "adaptations"
    | "languages"
    | "faithsSupported"
    | "culturesSupported"
    | "pets"
    | "childrenAges"
    | "authorityCode"
    | "otherAuthorities"
    | "outcode"
  >;
  readonly vacancy: Pick<
    Vacancy,
    "id" | "homeId" | "providerId" | "status" | "places" | "availableFrom" | "confirmedAt"
  >;
  /** What the home says of each need and risk; for a whole profile, `levelsOf(home.capabilities)`. */
  readonly levels: CapabilityLevels;
  readonly inHouseAuthorityCode: string | null;
  /** The registration's state in the register on file; `null` when the URN is not in it. */
  readonly registration: "active" | "suspended" | null;
  /** The register has it for short breaks and no other stay. */
  readonly shortBreaksOnly: boolean;
  readonly inspection: Pick<
    Inspection,
    "overall" | "helpedAndProtected" | "supportedOutcome" | "inspectedOn"
  >;
  /** What the register itself says, where `inspection` is one that only the provider has reported. */
  readonly registered: Registered | null;
  readonly point: GridPoint;
};

/** A candidate with everything that is said of it: whole profile, vacancy and inspection. */
export type Candidate = JudgedCandidate & {
  readonly home: HomeProfile;
  readonly vacancy: Vacancy;
  readonly providerName: string;
  readonly inspection: Inspection;
};
