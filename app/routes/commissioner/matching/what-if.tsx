import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Pagination } from "../../../components/govuk/pagination.tsx";
import { CopyList } from "../../../components/matching/copy-list.tsx";
import { CopyNotice } from "../../../components/matching/copy-notice.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { listCopy } from "../../../use-cases/matching/list-copy.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { copyQuery } from "./copy-query.ts";
import { shownCopy } from "./shown-copy.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly copy: { readonly reference: string } | null };
export const meta = titledOf<Titled>(
  "Homes that would fit, in a copy of the search",
  ({ copy }) => copy?.reference,
);
/** Forms, links and details only, as the list that it is a copy of. */
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint(
  { access: "staff", params, query: copyQuery },
  async ({ context, session, params, query: { page, ...asked } }) => {
    const outcome = await listCopy(context, { ...params, asked, page });
    const mayInvite = isAllowed(session.actor, "invitation:send");
    return {
      ...params,
      mayInvite,
      copy: outcome.accepted ? shownCopy(outcome.value, context.today()) : null,
    };
  },
);

export default function WhatIf() {
  const { referralId, mayInvite, copy } = useLoaderData<typeof loader>();
  const referral = `/commissioner/referrals/${referralId}`;
  return (
    <StaffPage
      beforeMain={<BackLink href={`${referral}/changes`}>What would bring in more homes</BackLink>}
    >
      {copy && <span className="govuk-caption-l">Referral {copy.reference}: a copy</span>}
      <h1 className="govuk-heading-l">Homes that would fit</h1>
      {copy === null && (
        <p className="govuk-body">
          This copy would be no different from the referral as it is now.{" "}
          <a className="govuk-link" href={`${referral}/matches`}>
            Go to the referral’s own list
          </a>
        </p>
      )}
      {copy && (
        <>
          <CopyNotice referralId={referralId} {...copy} />
          <p className="govuk-body-l">{countWords(copy)}</p>
          <CopyList
            homes={copy.homes}
            from={copy.from}
            referralId={referralId}
            mayAsk={mayInvite && copy.status === "published"}
          />
          <Pagination
            page={copy.page}
            pageCount={copy.pageCount}
            hrefFor={(page) => `${referral}/what-if?${searchOf(copy.address, page)}`}
          />
        </>
      )}
    </StaffPage>
  );
}

function searchOf(address: readonly (readonly [string, string])[], page: number): string {
  const fields = [...address, ["page", String(page)]];
  return new URLSearchParams(fields.map(([name = "", value = ""]) => [name, value])).toString();
}

function countWords({ listed, complete }: { listed: number; complete: boolean }): string {
  if (!complete) return "Best fit first. More homes would fit further away.";
  return `${listed === 1 ? "1 home would fit" : `${listed.toLocaleString("en-GB")} homes would fit`}, best fit first.`;
}
