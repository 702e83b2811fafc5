import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { NotificationBanner } from "../../../components/govuk/notification-banner.tsx";
import { StatTiles } from "../../../components/product/stat-tiles.tsx";
import { NewestNotices } from "../../../components/referral/newest-notices.tsx";
import { ReferralPages } from "../../../components/referral/referral-pages.tsx";
import { ReferralSearch } from "../../../components/referral/referral-search.tsx";
import { startFigures } from "../../../components/referral/start-figures.ts";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { referralLists } from "../../../domain/referral/referral-lists.ts";
import { readCommissionerStart } from "../../../use-cases/referrals/read-commissioner-start.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const query = z.object({
  withdrawn: z.literal("yes").optional().catch(undefined),
  list: z.enum(referralLists).optional().catch(undefined),
  reference: z.string().max(20).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export const meta = titled("Referrals");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => {
  const { withdrawn, list = null, reference = "", page } = query;
  return {
    ...(await readCommissionerStart(context, { list, reference, page })),
    mayWrite: isAllowed(context.actor, "referral:write"),
    withdrawn: withdrawn === "yes",
    list,
    reference,
  };
});

export default function CommissionerStart() {
  const page = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      {page.withdrawn && (
        <NotificationBanner success>
          The referral is withdrawn. Everybody who was given its card is told.
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">Referrals</h1>
      {page.mayWrite && (
        <ButtonLink href="/commissioner/referrals/new">Write a referral</ButtonLink>
      )}
      <StatTiles stats={startFigures(page.counts, page.toApprove)} />
      <NewestNotices notices={page.notices} now={new Date(page.now)} />
      <ReferralSearch reference={page.reference} />
      <ReferralPages {...page} />
    </StaffPage>
  );
}
