import { useLoaderData } from "@remix-run/react";
import { Pagination } from "../../../components/govuk/pagination.tsx";
import { MarketFilters } from "../../../components/market/market-filters.tsx";
import { VacancyCard } from "../../../components/market/vacancy-card.tsx";
import { browseMarket } from "../../../use-cases/browsing/browse-market.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { addressOf } from "./browse-address.ts";
import { browseQuery, soonest } from "./browse-query.ts";

export const meta = titled("Vacancies");

export const loader = endpoint(
  { access: "staff", query: browseQuery },
  async ({ context, query }) => {
    const { when, authority, ...rest } = query;
    const found = await browseMarket(context, {
      ...rest,
      authorityCode: authority ?? null,
      availableBy: soonest(when, context.today()),
    });
    return { ...found, query, now: context.now() };
  },
);

export default function BrowseMarket() {
  const found = useLoaderData<typeof loader>();
  const { query, total } = found;
  const now = new Date(found.now);
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Vacancies</h1>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <MarketFilters chosen={query} facets={found.facets} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <h2 className="govuk-heading-m">{countInWords(total)}</h2>
          {found.readAs !== null && (
            <p className="govuk-body">
              No vacancy has the words “{query.words}”. These have “{found.readAs}”.
            </p>
          )}
          {total === 0 && <NothingFound />}
          {found.vacancies.map((vacancy) => (
            <VacancyCard
              key={vacancy.vacancyId}
              vacancy={{ ...vacancy, confirmedAt: new Date(vacancy.confirmedAt) }}
              now={now}
            />
          ))}
          <Pagination
            page={found.page}
            pageCount={found.pageCount}
            hrefFor={(page) => addressOf(query, page)}
          />
        </div>
      </div>
    </StaffPage>
  );
}

function NothingFound() {
  return (
    <p className="govuk-body">
      No open vacancy that was confirmed in the last 28 days is like this. Take away a filter, or{" "}
      <a className="govuk-link" href="/commissioner/market">
        show all vacancies
      </a>
      .
    </p>
  );
}

function countInWords(total: number): string {
  if (total === 0) return "No vacancies";
  return total === 1 ? "1 vacancy" : `${total.toLocaleString("en-GB")} vacancies`;
}
