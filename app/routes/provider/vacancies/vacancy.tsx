import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { VacancyActions } from "../../../components/provider/vacancy-actions.tsx";
import { VacancyFacts } from "../../../components/provider/vacancy-facts.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import type { VacancyId } from "../../../domain/shared/ids.ts";
import { fillVacancy } from "../../../use-cases/vacancies/fill-vacancy.ts";
import { holdVacancy } from "../../../use-cases/vacancies/hold-vacancy.ts";
import { readVacancy } from "../../../use-cases/vacancies/read-vacancy.ts";
import { releaseVacancy } from "../../../use-cases/vacancies/release-vacancy.ts";
import { renewVacancy } from "../../../use-cases/vacancies/renew-vacancy.ts";
import { withdrawVacancy } from "../../../use-cases/vacancies/withdraw-vacancy.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { requiredDate } from "../../../web/fields/date.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { backToField } from "./back-to-field.ts";
import { changeWords } from "./change-words.ts";

const params = z.object({ vacancyId: recordId<VacancyId>() });
const common = { version: versionField, backTo: backToField };
const form = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["renew", "fill", "release", "withdraw"]), ...common }),
  z.object({
    do: z.literal("hold"),
    until: requiredDate({ called: "the date the hold ends" }),
    ...common,
  }),
]);
const changes = {
  renew: renewVacancy,
  fill: fillVacancy,
  release: releaseVacancy,
  withdraw: withdrawVacancy,
} as const;

export const meta = titled("Vacancy");

export const loader = endpoint(
  { access: "staff", params },
  async ({ context, params: { vacancyId } }) => ({
    ...(await readVacancy(context, vacancyId)),
    mayChange: isAllowed(context.actor, "vacancy:write"),
  }),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version, backTo, ...typed } = read.value;
    const input = { ...params, version };
    const outcome =
      typed.do === "hold"
        ? await holdVacancy(context, { ...input, until: typed.until })
        : await changes[typed.do](context, input);
    if (outcome.accepted) return redirect(`${backTo}?done=${typed.do}`);
    const { field, words, status } = changeWords[outcome.refusal];
    // How many places there are is not asked on this page.
    return read.refuse({ [field === "until" ? field : ""]: words }, status);
  },
);

export default function VacancyPage() {
  const { vacancy, homeName, mayChange, ...rest } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/vacancies">Vacancies</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Vacancy at {homeName}</h1>
        <VacancyFacts vacancy={vacancy} homeName={homeName} {...rest} />
        {mayChange && <VacancyActions vacancy={vacancy} />}
      </FormState>
    </StaffPage>
  );
}
