import { useLoaderData } from "@remix-run/react";
import { Table } from "../../../components/govuk/table.tsx";
import { When } from "../../../components/product/when.tsx";
import {
  listForDirector,
  listForNominatedOfficer,
} from "../../../use-cases/approvals/list-approvals.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

export const meta = titled("Approvals");

export const loader = endpoint({ access: "staff" }, async ({ context }) => {
  const isDirector = context.actor.kind === "staff" && context.actor.role === "director";
  const list = isDirector ? listForDirector : listForNominatedOfficer;
  return { now: context.now(), waiting: await list(context, undefined) };
});

export default function WaitingApprovals() {
  const { waiting, now } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">Approvals</h1>
      <Table
        caption="Decisions that wait for you"
        rows={waiting}
        rowKey={(decision) => decision.referralId}
        empty="No decision is waiting for you. When one needs your approval, it stands here and you are e-mailed."
        columns={[
          {
            header: "Referral",
            cell: (decision) => (
              <a className="govuk-link" href={`/commissioner/approvals/${decision.referralId}`}>
                {decision.reference}
              </a>
            ),
          },
          {
            header: "Why it needs approval",
            cell: (decision) => decision.approvals.map(({ sentence }) => sentence).join(" "),
          },
          { header: "Decided", cell: (decision) => <When at={decision.recordedAt} now={now} /> },
        ]}
      />
    </StaffPage>
  );
}
