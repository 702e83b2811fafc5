import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { MatchView } from "../../../components/matching/match-view.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { PrintHead } from "../../../components/matching/print-head.tsx";
import { longDate } from "../../../components/product/dates.ts";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import { type MatchDetail, readMatch } from "../../../use-cases/matching/match-detail.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>(), homeId: recordId<HomeId>() });

type Loaded = { readonly detail: MatchDetail | null };
export const meta = titled<Loaded>((data) =>
  data?.detail ? `${data.detail.home.alias} for ${data.detail.reference}` : "A home and a referral",
);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const outcome = await readMatch(context, params);
  const day = longDate(context.today());
  return { ...params, day, detail: outcome.accepted ? outcome.value : null };
});

export default function Match() {
  const { referralId, day, detail } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {detail === null && <NotYet referralId={referralId} />}
      {detail && <PrintHead reference={detail.reference} day={day} profile={detail.profile} />}
      {detail && <MatchView detail={detail} />}
    </StaffPage>
  );
}
