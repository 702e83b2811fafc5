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
import { NeedsFields } from "../../../components/provider/needs-fields.tsx";
import { type CapabilityAnswers, unshownExperience } from "../../../domain/home/capabilities.ts";
import {
  capabilityCodes,
  capabilityLabels,
  capabilityLevels,
} from "../../../domain/needs/needs.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { answerNeeds } from "../../../use-cases/homes/answer-needs.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { optionalChoice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords, confirmedField } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords } from "../refusal-words.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const level = optionalChoice(capabilityLevels, "Choose from the list");
const evidence = optionalText({ called: "what shows it", max: 300 });
const each = <Field extends z.ZodType>(field: Field) =>
  z.object(Object.fromEntries(capabilityCodes.map((code) => [code, field]))).optional();
const form = z.object({
  level: each(level),
  evidence: each(evidence),
  version: versionField,
  confirmed: confirmedField,
});

export const meta = titled("Needs and risks you can meet");

export const loader = endpoint({ access: "staff", params }, ({ context, params: { homeId } }) =>
  readHome(context, homeId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, confirmed, ...typed } = read.value;
    const answers = answersOf(typed);
    const outcome = await answerNeeds(context, { homeId, version, answers, confirmed });
    if (outcome.accepted) return redirect(`/provider/homes/${homeId}?done=saved`);
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    if (outcome.refusal === "evidence-missing") return read.refuse(missingEvidence(answers));
    return read.refuse({ "": changedWords }, 409);
  },
);

function answersOf(typed: Pick<z.output<typeof form>, "level" | "evidence">): CapabilityAnswers {
  return Object.fromEntries(
    capabilityCodes.flatMap((code) => {
      const said = typed.level?.[code];
      return said ? [[code, { level: said, evidence: typed.evidence?.[code] ?? "" }]] : [];
    }),
  );
}

function missingEvidence(answers: CapabilityAnswers): Record<string, string> {
  return Object.fromEntries(
    unshownExperience(answers).map((code) => [
      `evidence.${code}`,
      `Say in a few words what shows it: ${capabilityLabels[code]}`,
    ]),
  );
}

export default function Needs() {
  const { home } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Needs and risks you can meet</h1>
        <p className="govuk-body">
          “Not said” is an honest answer: commissioners see it as not known. No names of carers or
          children.
        </p>
        <form method="post" noValidate>
          <HiddenVersion version={home.version} />
          <NeedsFields capabilities={home.capabilities} />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Save</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
