import type { GridPoint } from "../distance/distance.ts";
import type { HomeProfile } from "../home/home.ts";
import type { Inspection } from "../ofsted/grades.ts";
import type { Vacancy } from "../vacancy/vacancy.ts";

/** Everything a home is judged by, read fresh from Postgres. The point stays on the server. */
export type Candidate = {
  readonly home: HomeProfile;
  readonly vacancy: Vacancy;
  readonly providerName: string;
  readonly inHouseAuthorityCode: string | null;
  /** The registration's state in the register on file; `null` when the URN is not in it. */
  readonly registration: "active" | "suspended" | null;
  readonly inspection: Inspection;
  readonly point: GridPoint;
};
