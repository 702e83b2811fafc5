import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AdminLinks } from "../../components/administration/admin-links.tsx";
import { PersonForm } from "../../components/administration/person-form.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { Table } from "../../components/govuk/table.tsx";
import { Tag } from "../../components/govuk/tag.tsx";
import { roleLabels } from "../../domain/access/roles.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { letInOrKeepOut } from "../../use-cases/administration/let-in-or-keep-out.ts";
import { listPeople } from "../../use-cases/administration/list-people.ts";
import { endpoint } from "../../web/endpoint.ts";
import { choice } from "../../web/fields/choice.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const form = z.object({
  personId: recordId<PersonId>(),
  do: choice(["let-in", "keep-out"], "Choose what to do"),
});

export const meta = titled("People");

export const loader = endpoint({ access: "staff" }, async ({ context }) => ({
  self: context.actor.kind === "staff" ? context.actor.personId : undefined,
  people: await listPeople(context, undefined),
}));

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  const { personId } = read.value;
  const outcome = await letInOrKeepOut(context, { personId, letIn: read.value.do === "let-in" });
  if (!outcome.accepted) {
    return read.refuse({ "": "You cannot keep yourself out. Ask another administrator" }, 409);
  }
  return redirect("/admin");
});

export default function People() {
  const { people, self } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">People</h1>
        <AdminLinks current="People" />
        <Table
          caption="People of your organisation"
          captionHidden
          rows={people}
          rowKey={(person) => person.id}
          columns={[
            { header: "Name", cell: (person) => person.name },
            { header: "E-mail", cell: (person) => person.email },
            { header: "Role", cell: (person) => roleLabels[person.role] },
            {
              header: "Status",
              cell: (person) =>
                person.disabledAt ? (
                  <Tag colour="grey">Access stopped</Tag>
                ) : (
                  <Tag colour="green">Active</Tag>
                ),
            },
            {
              header: "Change",
              cell: (person) =>
                person.id === self ? (
                  "This is you"
                ) : (
                  <PersonForm {...person} out={person.disabledAt !== null} />
                ),
            },
          ]}
        />
      </FormState>
    </StaffPage>
  );
}
