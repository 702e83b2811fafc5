import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminLinks } from "../../components/administration/admin-links.tsx";
import { Inset } from "../../components/govuk/inset.tsx";
import { Table } from "../../components/govuk/table.tsx";
import { WarningText } from "../../components/govuk/warning-text.tsx";
import { When } from "../../components/product/when.tsx";
import { actWords } from "../../domain/access/permission-labels.ts";
import { readAudit } from "../../use-cases/administration/read-audit.ts";
import type { AuditOutcome } from "../../use-cases/audit-outcome.ts";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const query = z.object({ before: z.coerce.number().int().min(1).optional().catch(undefined) });

const outcomeWords: Record<AuditOutcome, string> = {
  done: "Done",
  refused: "Refused by a rule",
  "not-found": "Looked for something that is not theirs or not there",
  "not-allowed": "Not allowed by their role",
};

export const meta = titled("Who did what");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => ({
  now: context.now(),
  ...(await readAudit(context, query.before)),
}));

export default function Audit() {
  const { lines, broken, next, now } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Who did what</h1>
      <AdminLinks current="Who did what" />
      {broken > 0 ? (
        <WarningText>
          {broken} {broken === 1 ? "row has" : "rows have"} been changed after being written. Tell
          whoever runs Hearth now.
        </WarningText>
      ) : (
        <Inset>Every row still carries the mark of the row before it: nothing was changed.</Inset>
      )}
      <Table
        caption="What people of your organisation did and read, newest first"
        captionHidden
        rows={lines}
        rowKey={(line) => String(line.number)}
        columns={[
          { header: "When", cell: (line) => <When at={line.at} now={now} exact /> },
          { header: "Who", cell: (line) => line.who },
          { header: "What", cell: (line) => actWords(line.permission, line.subject) },
          { header: "Record", cell: (line) => <Record {...line} /> },
          { header: "Result", cell: (line) => outcomeWords[line.outcome] },
        ]}
      />
      {next !== null && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/admin/audit?before=${next}`}>
            Earlier
          </a>
        </p>
      )}
    </StaffPage>
  );
}

type RecordProps = { readonly subject: string | null; readonly reference: string | null };

function Record({ subject, reference }: RecordProps) {
  if (reference !== null) return <span className="hearth-whole">{reference}</span>;
  return <span className="hearth-quiet hearth-long govuk-!-font-size-16">{subject ?? "None"}</span>;
}
