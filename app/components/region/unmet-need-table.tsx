import { Table } from "../govuk/table.tsx";

type Props = {
  readonly unmet: {
    readonly days: number;
    readonly children: number | null;
    readonly withoutLawful: number | null;
    readonly musts: readonly { readonly label: string; readonly children: number }[];
    readonly someLeftOut: boolean;
  };
};

/** Children for whom no home was found, and what kept homes off their lists. */
export function UnmetNeedTable({ unmet }: Props) {
  const { days, children, withoutLawful, musts, someLeftOut } = unmet;
  return (
    <>
      <h2 className="govuk-heading-m">Need that no home met</h2>
      <p className="govuk-body">
        {children === 0
          ? `In the last ${days} days every child’s newest list had a home on it.`
          : `In the last ${days} days no home was found for ${childrenWords(children)}, by the newest list of each.`}
        {withoutLawful !== null &&
          withoutLawful > 0 &&
          ` For ${childrenWords(withoutLawful)} of them no home with a place was even lawful.`}
      </p>
      {musts.length > 0 && (
        <Table
          caption="What kept homes off their lists"
          captionSize="s"
          rows={musts}
          rowKey={({ label }) => label}
          columns={[
            { header: "Must-have", cell: ({ label }) => label },
            { header: "Children", cell: (row) => row.children, numeric: true },
          ]}
        />
      )}
      {musts.length > 0 && (
        <p className="govuk-body">
          A must-have is counted where it alone kept a home off, or is one of the fewest that did. A
          child counts under each of its own.
        </p>
      )}
      {someLeftOut && (
        <p className="govuk-body">
          Must-haves of too few children are left out, so that nobody can be picked out.
        </p>
      )}
    </>
  );
}

function childrenWords(count: number | null): string {
  if (count === null) return "a small number of children";
  return count === 1 ? "1 child" : `${count.toLocaleString("en-GB")} children`;
}
