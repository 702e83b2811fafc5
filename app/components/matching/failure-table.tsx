import { Table } from "../govuk/table.tsx";

export type FailureCount = {
  readonly code: string;
  readonly label: string;
  readonly homes: number;
};

type Props = { readonly failures: readonly FailureCount[]; readonly caption: string };

/** How many homes do not meet each requirement. */
export function FailureTable({ failures, caption }: Props) {
  return (
    <Table
      caption={caption}
      captionSize="s"
      rows={failures}
      rowKey={({ code }) => code}
      columns={[
        { header: "Requirement", cell: ({ label }) => label },
        { header: "Homes that do not meet it", cell: ({ homes }) => homes, numeric: true },
      ]}
    />
  );
}
