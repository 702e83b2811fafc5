import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { CareFields } from "../../../components/provider/care-fields.tsx";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import {
  cultures,
  faiths,
  type LanguageCode,
  languageCodes,
} from "../../../domain/home/background.ts";
import { adaptations, stays } from "../../../domain/home/home.ts";
import { breakNights } from "../../../domain/home/short-breaks.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { changeHome } from "../../../use-cases/homes/change-home.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { checkboxes } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords } from "../refusal-words.ts";
import { listOrNotSaid, yesNoNotSaid } from "./fields.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const either = "Choose from the list, or none of these, or not said";
const onlyShortBreaks =
  "Select short breaks and no other stay: Ofsted’s register has this home for short breaks only";
const form = z.object({
  stays: checkboxes(stays),
  breakNights: listOrNotSaid(breakNights, either),
  answersOutOfHours: yesNoNotSaid,
  soloPossible: yesNoNotSaid,
  acceptsDeprivationOfLiberty: yesNoNotSaid,
  adaptations: listOrNotSaid(adaptations, either),
  languages: listOrNotSaid(languageCodes as [LanguageCode, ...LanguageCode[]], either),
  faithsSupported: listOrNotSaid(faiths, either),
  culturesSupported: listOrNotSaid(cultures, either),
  version: versionField,
});

export const meta = titled("How care is given");

export const loader = endpoint({ access: "staff", params }, ({ context, params: { homeId } }) =>
  readHome(context, homeId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, ...answers } = read.value;
    const outcome = await changeHome(context, { homeId, version, answers, confirmed: [] });
    if (!outcome.accepted) {
      return outcome.refusal === "short-breaks-only"
        ? read.refuse({ stays: onlyShortBreaks })
        : read.refuse({ "": changedWords }, 409);
    }
    return redirect(`/provider/homes/${homeId}?done=saved`);
  },
);

export default function Care() {
  const { home } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">How care is given</h1>
        <p className="govuk-body">
          What is not said is shown as not known, never as no. Saving confirms the whole profile.
        </p>
        <form method="post" noValidate>
          <HiddenVersion version={home.version} />
          <CareFields home={home} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
