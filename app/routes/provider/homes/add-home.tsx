import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { BasicsFields } from "../../../components/provider/basics-fields.tsx";
import { councilsIn } from "../../../components/provider/councils-in.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { addHome } from "../../../use-cases/homes/add-home.ts";
import { readNewHome } from "../../../use-cases/homes/read-new-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { askCouncil } from "./ask-council.ts";
import { basicsForm, basicsInput } from "./fields.ts";
import { basicsWords } from "./refusal-words.ts";

const form = basicsForm.extend({ id: recordId<HomeId>() });

export const meta = titled("Add a home");

export const loader = endpoint({ access: "staff" }, ({ context }) =>
  readNewHome(context, undefined),
);

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  const { id, ...typed } = read.value;
  const input = basicsInput(typed);
  const outcome = await addHome(context, { id, ...input });
  if (outcome.accepted) return redirect(`/provider/homes/${id}?done=added`);
  if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
  if (outcome.refusal === "authority-not-said") return askCouncil(context, read, input);
  const { field, words } = basicsWords[outcome.refusal];
  return read.refuse({ [field]: words });
});

export default function AddHome() {
  const { id, ownUrn } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/homes">Homes</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Add a home</h1>
        <p className="govuk-body">
          This is all that is needed to publish a vacancy. The rest of the profile can follow.
        </p>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <BasicsFields ownUrn={ownUrn} councils={councilsIn(refused, [])} />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Add this home</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
