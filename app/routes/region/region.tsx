import { useLoaderData } from "@remix-run/react";
import { NeedAndSupplyTable } from "../../components/region/need-and-supply-table.tsx";
import { readRegion } from "../../use-cases/region/read-region.ts";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

export const meta = titled("Need and supply");

export const loader = endpoint({ access: "staff" }, ({ context }) =>
  readRegion(context, undefined),
);

export default function RegionPage() {
  const { together, authorities } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Need and supply</h1>
      <p className="govuk-body-l">
        Children who look for a home now, beside the places that homes have confirmed in the last
        four weeks. A child counts once, under the kind of home that would suit best.
      </p>
      {authorities.length > 1 && <NeedAndSupplyTable caption="Together" rows={together} />}
      {authorities.map(({ name, rows }) => (
        <NeedAndSupplyTable key={name} caption={name} rows={rows} />
      ))}
    </StaffPage>
  );
}
