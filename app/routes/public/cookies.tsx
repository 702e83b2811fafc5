import { Table } from "../../components/govuk/table.tsx";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { Article } from "./article.tsx";

export const handle: RouteHandle = { area: "public", scripts: false, exit: true };
export const meta = titled("Cookies");
export const loader = endpoint({ access: "public" }, () => null);

const cookies = [
  {
    name: "hearth-session",
    purpose: "Keeps a member of staff signed in",
    lasts: "30 minutes after the last page, and 12 hours at most",
  },
  {
    name: "hearth-device",
    purpose:
      "Remembers that somebody has signed in from this browser, so that a stranger's wrong tries cannot lock them out",
    lasts: "90 days",
  },
  {
    name: "hearth-views",
    purpose: "Keeps a child's or parent's private page open after their 6 numbers were right",
    lasts: "2 hours, or until they press “I am finished”",
  },
];

export default function Cookies() {
  return (
    <Article exit title="Cookies">
      <p>
        Cookies are small files that a website keeps in your browser. Hearth uses only cookies that
        it cannot work without, so it does not ask for your consent. It does not measure or follow
        what you do, and no other company sets cookies here.
      </p>
      <Table
        caption="Cookies that Hearth sets"
        rows={cookies}
        rowKey={({ name }) => name}
        columns={[
          { header: "Name", cell: ({ name }) => name },
          { header: "What it is for", cell: ({ purpose }) => purpose },
          { header: "How long it lasts", cell: ({ lasts }) => lasts },
        ]}
      />
      <p>
        Over a secure connection each name begins with “__Host-”. Scripts cannot read any of them.
      </p>
    </Article>
  );
}
