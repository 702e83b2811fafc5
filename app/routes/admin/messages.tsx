import { useLoaderData } from "@remix-run/react";
import { AdminLinks } from "../../components/administration/admin-links.tsx";
import { SummaryCard } from "../../components/govuk/summary-card.tsx";
import { SummaryList } from "../../components/govuk/summary-list.tsx";
import { When } from "../../components/product/when.tsx";
import { listMessages } from "../../use-cases/administration/list-messages.ts";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

export const meta = titled("E-mails");

export const loader = endpoint({ access: "staff" }, async ({ context }) => ({
  now: context.now(),
  messages: await listMessages(context, undefined),
}));

export default function Messages() {
  const { messages, now } = useLoaderData<typeof loader>();
  return (
    <StaffPage>
      <h1 className="govuk-heading-l">E-mails</h1>
      <AdminLinks current="E-mails" />
      <p className="govuk-body">
        E-mails to people of your organisation. One that could not be sent, or that waits because no
        mail server is set, can be read here.
      </p>
      {messages.length === 0 && <p className="govuk-body">There are none yet.</p>}
      {messages.map((message) => (
        <SummaryCard key={message.id} title={message.subject}>
          <SummaryList
            rows={[
              { key: "To", value: message.recipient },
              { key: "Written", value: <When at={message.createdAt} now={now} /> },
              {
                key: "Sent",
                value: message.sentAt ? <When at={message.sentAt} now={now} /> : "Not sent",
              },
              { key: "Text", value: <span className="hearth-own-words">{message.body}</span> },
            ]}
          />
        </SummaryCard>
      ))}
    </StaffPage>
  );
}
