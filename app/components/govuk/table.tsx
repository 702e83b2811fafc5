import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type Column<Row> = {
  /** Unique in the table. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean | undefined;
};

type Props<Row> = {
  readonly caption: ReactNode;
  readonly captionSize?: "s" | "m" | "l" | undefined;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Many columns of figures: on a phone it scrolls sideways instead of stacking. */
  readonly wide?: boolean | undefined;
  /** Few and short facts: on a phone each row is a card of two lines, its name and then its facts side by side. */
  readonly short?: boolean | undefined;
  /** Said instead of the table when there are no rows. */
  readonly empty?: ReactNode;
};

/**
 * Rows of facts under named columns; the first column names the row. On a phone each row is a card
 * with its column names in it, or a wide table scrolls inside its own box.
 */
export function Table<Row>(props: Props<Row>) {
  if (props.rows.length === 0 && props.empty)
    return <div className="govuk-body">{props.empty}</div>;
  if (!props.wide) return <PlainTable {...props} />;
  return (
    <section
      className="hearth-scroll"
      aria-label="Table"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
    >
      <PlainTable {...props} />
    </section>
  );
}

function PlainTable<Row>(props: Props<Row>) {
  return (
    <table
      className={classNames(
        "govuk-table",
        !props.wide && "hearth-stack",
        props.short && "hearth-stack--short",
      )}
    >
      <caption
        className={classNames(
          "govuk-table__caption",
          `govuk-table__caption--${props.captionSize ?? "m"}`,
          props.captionHidden && "govuk-visually-hidden",
        )}
      >
        {props.caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {props.columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              className={classNames(
                "govuk-table__header",
                column.numeric && "govuk-table__header--numeric",
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {props.rows.map((row) => (
          <TableRow key={props.rowKey(row)} row={row} columns={props.columns} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps<Row> = { readonly row: Row; readonly columns: readonly Column<Row>[] };

function TableRow<Row>({ row, columns }: RowProps<Row>) {
  const [first, ...others] = columns;
  return (
    <tr className="govuk-table__row">
      {first && (
        <th scope="row" className="govuk-table__header">
          {first.cell(row)}
        </th>
      )}
      {others.map((column) => (
        <td
          key={column.header}
          className={classNames(
            "govuk-table__cell",
            column.numeric && "govuk-table__cell--numeric",
          )}
          data-label={column.header}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}
