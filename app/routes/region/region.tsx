import { useLoaderData } from "@remix-run/react";
import { NeedAndSupplyTable } from "../../components/region/need-and-supply-table.tsx";
import { UnmetNeedTable } from "../../components/region/unmet-need-table.tsx";
import { smallestShown } from "../../domain/region/suppress.ts";
import { readRegion } from "../../use-cases/region/read-region.ts";
import { readUnmetNeed } from "../../use-cases/region/read-unmet-need.ts";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

export const meta = titled("Need and supply");

export const loader = endpoint({ access: "staff" }, async ({ context }) => ({
  ...(await readRegion(context, undefined)),
  unmet: await readUnmetNeed(context, undefined),
}));

export default function RegionPage() {
  const { exact, together, authorities, unmet } = useLoaderData<typeof loader>();
  const [first] = authorities;
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Need and supply</h1>
      <p className="govuk-body-l">
        Children who look for a home now, beside the places that homes have confirmed in the last
        four weeks. A child counts once, under the kind of home that would suit best.
      </p>
      {exact ? (
        first && <NeedAndSupplyTable caption={first.name} rows={together} />
      ) : (
        <>
          <p className="govuk-body">
            “Not shown” stands for fewer than {smallestShown} children, or for a number that would
            give away such a small one. Nobody can be picked out.
          </p>
          <NeedAndSupplyTable caption="Together" rows={together} />
          {authorities.map(({ name, rows }) => (
            <NeedAndSupplyTable key={name} caption={name} rows={rows} />
          ))}
        </>
      )}
      <UnmetNeedTable unmet={unmet} />
    </StaffPage>
  );
}
