import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { Chance } from "../chance.ts";
import type { NeedRows } from "./rows.ts";

/** News that the region's people find on their first pages, made from what has happened. */
export function addNotices(rows: NeedRows, chance: Chance): void {
  const tell = (organisationId: string, kind: NoticeKind, path: string, once: string, at: Date) =>
    rows.notice.push({ id: chance.uuid(), organisationId, kind, path, once, at, readAt: null });
  const isOpen = new Set(
    rows.referralCard.filter(({ open }) => open !== false).map(({ referralId }) => referralId),
  );

  for (const { referralId, homeId, providerId, invitedAt } of rows.referralRecipient) {
    if (!invitedAt || !isOpen.has(referralId)) continue;
    tell(
      providerId,
      "invited",
      `/provider/referrals/${referralId}`,
      `invited:${referralId}:${homeId}`,
      invitedAt,
    );
  }
  for (const { id, referralId, authorityId, providerId, preparedAt, signedAt } of rows.offer) {
    if (!isOpen.has(referralId)) continue;
    if (signedAt)
      tell(
        authorityId,
        "offer-received",
        `/commissioner/referrals/${referralId}/offers`,
        `offer:${id}`,
        signedAt,
      );
    else tell(providerId, "offer-to-sign", `/provider/offers/${id}`, `sign:${id}`, preparedAt);
  }
  for (const { offerId, providerId, at } of rows.offerOutcome) {
    tell(providerId, "outcome-known", `/provider/offers/${offerId}`, `outcome:${offerId}`, at);
  }
  for (const { referralId, authorityId, status, recordedAt } of rows.decision) {
    if (status !== "awaiting-approval") continue;
    tell(
      authorityId,
      "approval-wanted",
      `/commissioner/approvals/${referralId}`,
      `approval:${referralId}`,
      recordedAt,
    );
  }
}
