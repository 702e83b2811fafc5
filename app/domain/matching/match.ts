import type { HomeId, OrganisationId, VacancyId } from "../shared/ids.ts";

export const verdicts = ["met", "not-met", "not-known"] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels: Record<Verdict, string> = {
  met: "Met",
  "not-met": "Not met",
  "not-known": "Not known",
};

/** Lawful fit cannot be waived; must-haves can be relaxed knowingly; wishes only order what is left. */
export const requirementKinds = ["lawful", "must", "wish"] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** What a verdict rests on: which field said it, in words, and when that was last confirmed. */
export type Fact = {
  readonly field: string;
  readonly says: string;
  readonly confirmedAt: Date | null;
};

export type Judgement = {
  /** Stable within a referral: `age`, `distance`, `need:autism`, `kind`. */
  readonly code: string;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly fact: Fact;
};

/** One wish's part of the score. Points are out of 100 and add up to the score, but for its rounding. */
export type ScorePart = {
  readonly code: string;
  readonly label: string;
  /** Share of the whole, 0..1; the weights that apply to a referral add up to 1. */
  readonly weight: number;
  readonly lowerPoints: number;
  readonly upperPoints: number;
  readonly sentence: string;
  readonly fact: Fact;
};

export type Score = { readonly lower: number; readonly middle: number; readonly upper: number };

/** Who answers an approval in Hearth. */
export type Answerer = "nominated-officer" | "director";
/** And who decides outside it: what they do has to be obtained, and is no more than said here. */
export type Approver = Answerer | "court" | "secretary-of-state" | "panel";

/** Approvals that are answered in Hearth. */
export const answeredCodes = ["out-of-area", "at-a-distance", "key-stage-4"] as const;
export type AnsweredCode = (typeof answeredCodes)[number];

/** An approval that choosing this home would trigger, with the regulation that asks for it. */
export type ApprovalNeeded = {
  readonly code: AnsweredCode | "secure-court" | "secure-under-13" | "secure-review";
  readonly approver: Approver;
  readonly sentence: string;
  readonly regulation: string;
};

export type AnchorDistance = {
  readonly anchor: string;
  readonly label: string;
  readonly miles: number;
};

/** A home with a vacancy set against a referral. */
export type Match = {
  readonly vacancyId: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  /** Lawful, and no must-have is not met. */
  readonly listed: boolean;
  readonly judgements: readonly Judgement[];
  readonly parts: readonly ScorePart[];
  readonly score: Score;
  readonly distances: readonly AnchorDistance[];
  readonly approvals: readonly ApprovalNeeded[];
};

/** Names and weights of the wishes; a framework or authority may own one. Versioned, so that a match can be reproduced. */
export type WeightProfile = {
  /** Whose it is; `null` for Hearth's own. */
  readonly owner: OrganisationId | null;
  readonly name: string;
  readonly version: number;
  readonly weights: Readonly<Record<string, number>>;
};
