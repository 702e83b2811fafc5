import { noticeKindsFor } from "../../domain/notices/notice.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { ToldNotice } from "../notices/notice-repository.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ReferralLine } from "./referral-repository.ts";

export type CommissionerStart = {
  readonly referrals: readonly ReferralLine[];
  readonly more: boolean;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly notices: readonly ToldNotice[];
};

const newestNotices = 5;

/** What a commissioner sees first: the authority's referrals, and what has happened to them. */
export const readCommissionerStart = useCase(
  { permission: "referral:read" },
  async (
    { actor, now, today, repositories },
    { limit }: { readonly limit: number },
  ): Promise<CommissionerStart> => {
    const { organisationId, role } = staffActor(actor);
    const [referrals, notices] = await Promise.all([
      repositories.referrals.list(organisationId, limit + 1),
      repositories.notices.listNewest(newestNotices, noticeKindsFor(role)),
    ]);
    return {
      referrals: referrals.slice(0, limit),
      more: referrals.length > limit,
      notices,
      today: today(),
      now: now(),
    };
  },
);
