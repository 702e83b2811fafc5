import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { RunTable } from "../../../components/matching/run-table.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { listRuns } from "../../../use-cases/matching/list-runs.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Earlier lists of homes", ({ reference }) => reference);
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  ...params,
  ...(await listRuns(context, params.referralId)),
}));

export default function Runs() {
  const { referralId, reference, runs, more, now } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      <span className="govuk-caption-l">Referral {reference}</span>
      <h1 className="govuk-heading-l">Earlier lists of homes</h1>
      <p className="govuk-body">
        A list is kept whenever it differs from the one before. Each can be made again from what was
        kept with it, whatever has happened to the homes since.
      </p>
      <RunTable referralId={referralId} runs={runs} now={now} />
      {more && <p className="govuk-body">Older lists are kept too, and not shown here.</p>}
    </StaffPage>
  );
}
