import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { Pagination } from "../../../components/govuk/pagination.tsx";
import { HowMade } from "../../../components/matching/how-made.tsx";
import { MatchList } from "../../../components/matching/match-list.tsx";
import { NotListed } from "../../../components/matching/not-listed.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { QuestionWorthAsking } from "../../../components/matching/question-worth-asking.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { listMatches } from "../../../use-cases/matching/list-matches.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import type { RouteHandle } from "../../../web/route-handle.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { countWords } from "./count-words.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({ page: z.coerce.number().int().min(1).max(1000).catch(1) });

export const meta = titled("Homes that fit");
/** Forms, links and details only: without our scripts the list comes sooner, and nothing is missing. */
export const handle: RouteHandle = { area: "staff", scripts: false };

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, session, params, query }) => {
    const outcome = await listMatches(context, { ...params, ...query });
    const mayInvite = isAllowed(session.actor, "invitation:send");
    const list = outcome.accepted ? outcome.value : null;
    return { ...params, mayInvite, list, now: context.now() };
  },
);

export default function Matches() {
  const { referralId, mayInvite, list, now } = useLoaderData<typeof loader>();
  const here = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      {list && <span className="govuk-caption-l">Referral {list.reference}</span>}
      <h1 className="govuk-heading-l">Homes that fit</h1>
      <ReferralLinks referralId={referralId} current="Homes that fit" />
      {list === null && <NotYet referralId={referralId} />}
      {list && (
        <>
          <p className="govuk-body-l">{countWords(list)}</p>
          {list.placesNotKnown.length > 0 && (
            <Inset>Not on the map, so not counted: {list.placesNotKnown.join(", ")}.</Inset>
          )}
          {list.status === "draft" && (
            <Inset>This referral is not published yet. Publish it to ask homes.</Inset>
          )}
          {list.siblings > 0 && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${here}/siblings`}>
                See where the brothers and sisters could live, together or near each other
              </a>
            </p>
          )}
          <HowMade profile={list.profile} referralId={referralId} />
          {list.questions && (
            <QuestionWorthAsking
              referralId={referralId}
              questions={list.questions}
              mayAsk={mayInvite && (list.status === "draft" || list.status === "published")}
              now={now}
            />
          )}
          <MatchList
            homes={list.homes}
            from={list.from}
            referralId={referralId}
            mayAsk={mayInvite && list.status === "published"}
          />
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            hrefFor={(page) => `${here}?page=${page}`}
          />
          <NotListed referralId={referralId} failures={list.failures} changes={list.changes} />
        </>
      )}
    </StaffPage>
  );
}
