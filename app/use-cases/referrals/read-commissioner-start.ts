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
  /** Decisions that wait for the reader; `null` for whoever approves none. */
  readonly toApprove: number | null;
};

const newestNotices = 5;

/** What people of an authority see first: what waits for them, its referrals, and what has happened to those. */
export const readCommissionerStart = useCase(
  { permission: "referral:read" },
  async (
    { actor, now, today, repositories },
    { limit }: { readonly limit: number },
  ): Promise<CommissionerStart> => {
    const { organisationId, role } = staffActor(actor);
    const isApprover = role === "director" || role === "nominated-officer";
    const [referrals, notices, waiting] = await Promise.all([
      repositories.referrals.list(organisationId, limit + 1),
      repositories.notices.listNewest(newestNotices, noticeKindsFor(role)),
      isApprover ? repositories.decisions.listWaiting(role) : null,
    ]);
    return {
      referrals: referrals.slice(0, limit),
      more: referrals.length > limit,
      notices,
      toApprove: waiting?.length ?? null,
      today: today(),
      now: now(),
    };
  },
);
