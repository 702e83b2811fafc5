import type { Referral, ReferralAnswers } from "#app/domain/referral/referral.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import { referralFor } from "./matching/ordinary.ts";

type Changes = {
  readonly [Section in keyof ReferralAnswers]?: Partial<ReferralAnswers[Section]>;
};

/** The day on which the answers below are written: a Monday. */
export const writtenOn = calendarDate("2026-11-23");

/** All nine sections of a boy of 12 who needs a home in a week; complete and within every rule. */
export function answersFor({ story, sharing, home, ...changes }: Changes = {}): ReferralAnswers {
  return {
    ...referralFor({
      ...changes,
      home: { kinds: [{ kind: "fostering-household", suitability: "preferred" }], ...home },
    }),
    story: {
      strengths: "Kind and funny.",
      interests: "Football and baking.",
      ownWords: "I want a dog.",
      history: "",
      ...story,
    },
    sharing: { audience: "homes-that-fit", ...sharing },
  };
}

/** A draft of these answers. */
export function draftOf(answers: Partial<ReferralAnswers>): Referral {
  return {
    id: "e0000000-0000-4000-8000-000000000001" as ReferralId,
    authorityId: "a0000000-0000-4000-8000-000000000001" as OrganisationId,
    reference: "HX-7K3M",
    status: "draft",
    answers,
    version: 1,
  };
}
