import { Link, useLoaderData, useSubmit } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { Pagination } from "../../../components/govuk/pagination.tsx";
import { FilterForm } from "../../../components/matching/filter-form.tsx";
import { MatchList } from "../../../components/matching/match-list.tsx";
import { MoreAboutList } from "../../../components/matching/more-about-list.tsx";
import { NotListed } from "../../../components/matching/not-listed.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { PageRings } from "../../../components/matching/page-rings.tsx";
import { PrintHead } from "../../../components/matching/print-head.tsx";
import { QuestionWorthAsking } from "../../../components/matching/question-worth-asking.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { countFilters } from "../../../domain/matching/list-filters.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { listMatches } from "../../../use-cases/matching/list-matches.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";
import { listAddress } from "./list-address.ts";
import { chosenIn, filtersOf, listQuery } from "./list-query.ts";
import { ringHomes } from "./ring-homes.ts";
import { shownList } from "./shown-list.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly list: { readonly reference: string } | null };
export const meta = titledOf<Titled>("Homes that fit", ({ list }) => list?.reference);

export const loader = endpoint(
  { access: "staff", params, query: listQuery },
  async ({ context, session, params, query }) => {
    const filters = filtersOf(query);
    const outcome = await listMatches(context, { ...params, page: query.page, filters });
    const mayInvite = isAllowed(session.actor, "invitation:send");
    return {
      ...params,
      mayInvite,
      now: context.now(),
      chosen: chosenIn(query),
      list: outcome.accepted
        ? shownList(outcome.value, countFilters(filters), context.today())
        : null,
    };
  },
);

export default function Matches() {
  const { referralId, mayInvite, list, now, chosen } = useLoaderData<typeof loader>();
  const here = `/commissioner/referrals/${referralId}/matches`;
  const submit = useSubmit();
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      {list && <PrintHead {...list} />}
      {list && <span className="govuk-caption-l">Referral {list.reference}</span>}
      <h1 className="govuk-heading-l">Homes that fit</h1>
      <ReferralLinks referralId={referralId} current="Homes that fit" />
      {list === null && <NotYet referralId={referralId} />}
      {list && (
        <>
          <div className="hearth-count">
            <p className="govuk-body" aria-live="polite">
              {list.words}
            </p>
            {list.answered && (
              <p className="govuk-body">
                <b>{list.answered}</b>
              </p>
            )}
            {list.filters > 0 && (
              <p className="govuk-body">
                <Link className="govuk-link" to={here} replace preventScrollReset>
                  Clear filters
                </Link>
              </p>
            )}
            <FilterForm
              action={here}
              chosen={chosen}
              count={list.filters}
              kinds={list.kinds}
              needed={list.needed}
              canMeasure={list.canMeasure}
              onNarrow={(form) => submit(form, { replace: true, preventScrollReset: true })}
            />
          </div>
          {list.placesNotKnown.length > 0 && (
            <Inset>Not on the map, so not counted: {list.placesNotKnown.join(", ")}.</Inset>
          )}
          {list.status === "draft" && (
            <Inset>This referral is not published yet. Publish it to ask homes.</Inset>
          )}
          <MatchList
            first={list.first}
            rest={list.rest}
            referralId={referralId}
            mayAsk={mayInvite && list.status === "published"}
          >
            <PageRings homes={ringHomes(list)} places={list.places} />
          </MatchList>
          <Pagination
            page={list.page}
            pageCount={list.pageCount}
            hrefFor={(page) => listAddress(here, chosen, page)}
          />
          {list.questions && (
            <QuestionWorthAsking
              referralId={referralId}
              questions={list.questions}
              mayAsk={mayInvite && (list.status === "draft" || list.status === "published")}
              now={now}
            />
          )}
          <NotListed referralId={referralId} failures={list.failures} changes={list.changes} />
          <MoreAboutList referralId={referralId} siblings={list.siblings} profile={list.profile} />
        </>
      )}
    </StaffPage>
  );
}
