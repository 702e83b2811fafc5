import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { type Column, Table } from "../../../components/govuk/table.tsx";
import { homeKindLabels } from "../../../domain/home/home.ts";
import { type ListedHome, listHomes } from "../../../use-cases/homes/list-homes.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

export const meta = titled("Homes");

export const loader = endpoint({ access: "staff" }, ({ context }) => listHomes(context, undefined));

const columns: readonly Column<ListedHome>[] = [
  {
    header: "Home",
    cell: ({ home }) => (
      <a className="govuk-link" href={`/provider/homes/${home.id}`}>
        {home.alias}
      </a>
    ),
  },
  { header: "Kind", cell: ({ home }) => homeKindLabels[home.kind] },
  { header: "Ages", cell: ({ home }) => `${home.ageFrom} to ${home.ageTo}` },
  { header: "Places", cell: ({ home }) => home.places, numeric: true },
  { header: "Offered now", cell: ({ placesOffered }) => placesOffered, numeric: true },
  {
    header: "Profile",
    cell: ({ completeness }) => `${completeness.said} of ${completeness.of} questions answered`,
  },
];

export default function Homes() {
  const { homes, more } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Homes</h1>
      <ButtonLink href="/provider/homes/new">Add a home</ButtonLink>
      <Table
        caption="Your homes"
        captionHidden
        columns={columns}
        rows={homes}
        rowKey={({ home }) => home.id}
        empty="There is no home yet. Add one, then publish its vacancies."
      />
      {more && <p className="govuk-body">Only the first {homes.length} are shown.</p>}
    </StaffPage>
  );
}
