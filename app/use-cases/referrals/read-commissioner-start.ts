import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { referencePart } from "../../domain/referral/reference-code.ts";
import type { ReferralList } from "../../domain/referral/referral-lists.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { type NamedNotice, nameNotices } from "../notices/name-notices.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ReferralCounts, ReferralLine } from "./referral-repository.ts";

export type CommissionerStartInput = {
  /** `null` for all referrals. */
  readonly list: ReferralList | null;
  /** Part of a reference, as it was typed; "" for any. */
  readonly reference: string;
  /** Counted from 1; after the last one the last one is read. */
  readonly page: number;
};

export type CommissionerStart = {
  readonly referrals: readonly ReferralLine[];
  /** How many there are on all pages together. */
  readonly found: number;
  readonly page: number;
  readonly pageCount: number;
  readonly counts: ReferralCounts;
  readonly today: CalendarDate;
  readonly now: Date;
  readonly notices: readonly NamedNotice[];
  /** Decisions that wait for the reader; `null` for whoever approves none. */
  readonly toApprove: number | null;
};

const newestNotices = 5;
const onPage = 25;

/** What people of an authority see first: what waits for them, its referrals, and what has happened to those. */
export const readCommissionerStart = useCase(
  { permission: "referral:read" },
  async (
    context,
    { list, reference, page }: CommissionerStartInput,
  ): Promise<CommissionerStart> => {
    const { actor, now, today, repositories } = context;
    const { organisationId, role } = staffActor(actor);
    const isApprover = role === "director" || role === "nominated-officer";
    const wanted = { list, reference: referencePart(reference), today: today() };
    const [found, counts, newest, waiting] = await Promise.all([
      repositories.referrals.count(organisationId, wanted),
      repositories.referrals.countLists(organisationId, today()),
      repositories.notices.listNewest(newestNotices, noticeKindsFor(role)),
      isApprover ? repositories.decisions.listWaiting(role) : null,
    ]);
    const pageCount = Math.max(1, Math.ceil(found / onPage));
    const shown = Math.min(page, pageCount);
    const stretch = { offset: (shown - 1) * onPage, limit: onPage };
    return {
      referrals: await repositories.referrals.list(organisationId, wanted, stretch),
      found,
      page: shown,
      pageCount,
      counts,
      notices: await nameNotices(context, newest),
      toApprove: waiting?.length ?? null,
      today: today(),
      now: now(),
    };
  },
);
