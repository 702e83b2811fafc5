import type { ChildProblem, SiblingsProblem } from "./child-rules.ts";
import type { CrossProblemCode } from "./cross-rules.ts";
import type { HomeWantedProblem, RisksProblem } from "./home-rules.ts";
import type { PlacesProblem } from "./places-rules.ts";
import type { RequestProblem } from "./request-rules.ts";

/** Everything that a rule may find wrong with a section of a referral. */
export type SectionProblem =
  | RequestProblem
  | ChildProblem
  | SiblingsProblem
  | PlacesProblem
  | RisksProblem
  | HomeWantedProblem
  | CrossProblemCode;
