import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import { VacancyFields } from "../../../components/provider/vacancy-fields.tsx";
import type { VacancyId } from "../../../domain/shared/ids.ts";
import { editVacancy } from "../../../use-cases/vacancies/edit-vacancy.ts";
import { readVacancy } from "../../../use-cases/vacancies/read-vacancy.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { publishWords } from "../refusal-words.ts";
import { changeWords } from "./change-words.ts";
import { detailsForm, detailsInput } from "./fields.ts";

const params = z.object({ vacancyId: recordId<VacancyId>() });
const form = detailsForm.extend({ version: versionField });

export const meta = titled("Change a vacancy");

export const loader = endpoint({ access: "staff", params }, ({ context, params: { vacancyId } }) =>
  readVacancy(context, vacancyId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, ...typed } = read.value;
    const outcome = await editVacancy(context, { ...params, version, ...detailsInput(typed) });
    if (outcome.accepted) return redirect("/provider/vacancies?done=edit");
    const { refusal } = outcome;
    if (refusal === "identifying-words") return askAboutWords(read, outcome);
    if (refusal === "available-in-the-past" || refusal === "available-too-far-ahead") {
      return read.refuse({ availableFrom: publishWords[refusal] });
    }
    const { field, words, status } = changeWords[refusal];
    return read.refuse({ [field]: words }, status);
  },
);

export default function ChangeVacancy() {
  const { vacancy, homeName, mostPlaces } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/vacancies/${vacancy.id}`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Change the vacancy at {homeName}</h1>
        <form method="post" noValidate>
          <HiddenVersion version={vacancy.version} />
          <VacancyFields details={vacancy} placesHint={`At most ${mostPlaces}.`} />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
