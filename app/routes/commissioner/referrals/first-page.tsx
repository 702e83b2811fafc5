import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { NotificationBanner } from "../../../components/govuk/notification-banner.tsx";
import { StatTiles } from "../../../components/product/stat-tiles.tsx";
import { NewestNotices } from "../../../components/referral/newest-notices.tsx";
import { ReferralTable } from "../../../components/referral/referral-table.tsx";
import { startFigures } from "../../../components/referral/start-figures.ts";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { readCommissionerStart } from "../../../use-cases/referrals/read-commissioner-start.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const mostOnPage = 100;
const query = z.object({ withdrawn: z.literal("yes").optional().catch(undefined) });

export const meta = titled("Referrals");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => ({
  ...(await readCommissionerStart(context, { limit: mostOnPage })),
  mayWrite: isAllowed(context.actor, "referral:write"),
  withdrawn: query.withdrawn === "yes",
}));

export default function CommissionerStart() {
  const page = useLoaderData<typeof loader>();
  const { referrals, today } = page;
  const open = referrals.filter(({ status }) => status === "draft" || status === "published");
  const closed = referrals.filter((referral) => !open.includes(referral));
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
      <StatTiles stats={startFigures(open, today, page.toApprove)} />
      <NewestNotices notices={page.notices} referrals={referrals} now={new Date(page.now)} />
      <ReferralTable
        caption="Looking for a home or being written"
        referrals={open}
        today={today}
        empty="No referral is open."
      />
      {closed.length > 0 && (
        <ReferralTable caption="Closed" referrals={closed} today={today} empty="" />
      )}
      {page.more && <p className="govuk-body">Older referrals are not listed here.</p>}
    </StaffPage>
  );
}
