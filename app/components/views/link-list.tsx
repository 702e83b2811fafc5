import { type LinkState, linkStateLabels } from "#app/domain/views/private-link.ts";
import type { ViewsAudience } from "#app/domain/views/views.ts";
import { Button } from "../govuk/button.tsx";
import { Table } from "../govuk/table.tsx";
import { Tag } from "../govuk/tag.tsx";
import { When } from "../product/when.tsx";
import { readerLabels } from "./views-labels.ts";

export type ListedLink = {
  readonly id: string;
  readonly audience: ViewsAudience;
  readonly showDistance: boolean;
  readonly state: LinkState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly firstOpenedAt: Date | null;
};

type Props = {
  readonly links: readonly ListedLink[];
  readonly now: Date;
  /** Where the form that closes a link posts to; undefined for those who only read. */
  readonly closeAction: string | undefined;
};

/** Private links that were made, newest first: whether each is open, was used, and a way to close it. */
export function LinkList({ links, now, closeAction }: Props) {
  return (
    <Table
      caption="Private links"
      rows={links}
      rowKey={(link) => link.id}
      empty="No private link has been made yet."
      columns={[
        {
          header: "For",
          cell: (link) =>
            `${readerLabels[link.audience]}${link.showDistance ? "" : ", without where the homes are"}`,
        },
        {
          header: "Status",
          cell: (link) => (
            <Tag colour={link.state === "open" ? "green" : "grey"}>
              {linkStateLabels[link.state]}
            </Tag>
          ),
        },
        { header: "Made", cell: (link) => <When at={link.createdAt} now={now} /> },
        {
          header: "Opened",
          cell: (link) =>
            link.firstOpenedAt ? <When at={link.firstOpenedAt} now={now} /> : "Not yet",
        },
        {
          header: "Close",
          cell: (link) =>
            link.state === "open" && closeAction ? (
              <form method="post" action={closeAction}>
                <input type="hidden" name="audience" value={link.audience} />
                <Button variant="secondary">Close this link</Button>
              </form>
            ) : (
              "-"
            ),
        },
      ]}
    />
  );
}
