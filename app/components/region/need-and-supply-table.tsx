import { type HomeKind, homeKindLabels } from "../../domain/home/home.ts";
import { type Column, Table } from "../govuk/table.tsx";

type Row = {
  readonly kind: HomeKind;
  readonly children: number | null;
  /** Left out where nobody may see it. */
  readonly urgent?: number | null;
  readonly homes: number;
  readonly places: number;
  readonly freshPlaces: number;
};

type Props = { readonly caption: string; readonly rows: readonly Row[] };

/** Children who look for a home beside the places there are, by the kind of home. */
export function NeedAndSupplyTable({ caption, rows }: Props) {
  const urgent: Column<Row> = {
    header: "Needed within 5 days",
    cell: (row) => children(row.urgent ?? null),
    numeric: true,
  };
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.kind}
      empty={<p className="govuk-body">{caption}: no open referral and no open vacancy.</p>}
      columns={[
        { header: "Kind of home", cell: (row) => homeKindLabels[row.kind] },
        { header: "Children looking", cell: (row) => children(row.children), numeric: true },
        ...(rows.some((row) => row.urgent !== undefined) ? [urgent] : []),
        { header: "Homes with places", cell: (row) => row.homes, numeric: true },
        { header: "Places", cell: (row) => row.places, numeric: true },
        { header: "Places confirmed this week", cell: (row) => row.freshPlaces, numeric: true },
      ]}
    />
  );
}

function children(count: number | null): string {
  return count === null ? "not shown" : String(count);
}
