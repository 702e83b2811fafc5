import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { DateInput } from "../../../components/govuk/date-input.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { EnteredReport, HiddenReplaced } from "../../../components/provider/entered-report.tsx";
import { GradeFields } from "../../../components/provider/grade-fields.tsx";
import { grades, supportedOutcomes } from "../../../domain/ofsted/grades.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { reportInspection } from "../../../use-cases/inspections/report-inspection.ts";
import { withdrawInspection } from "../../../use-cases/inspections/withdraw-inspection.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { optionalChoice } from "../../../web/fields/choice.ts";
import { requiredDate } from "../../../web/fields/date.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { reportWords } from "./inspection-words.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const grade = optionalChoice(grades, "Choose a grade");
const entered = z.object({
  do: z.literal("enter"),
  id: recordId<string>(),
  replaces: z
    .literal("")
    .transform(() => null)
    .or(recordId<string>()),
  inspectedOn: requiredDate({ called: "the date of the inspection" }),
  overall: grade,
  helpedAndProtected: grade,
  leadersAndManagers: grade,
  supportedOutcome: optionalChoice(supportedOutcomes, "Choose an outcome"),
});
const form = z.discriminatedUnion("do", [
  entered,
  z.object({ do: z.literal("withdraw"), reportId: recordId<string>() }),
]);

export const meta = titled("Enter a newer inspection");

export const loader = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId } }) => {
    const { home, report } = await readHome(context, homeId);
    return { home, report, id: context.newId<string>() };
  },
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const typed = read.value;
    const outcome =
      typed.do === "withdraw"
        ? await withdrawInspection(context, { homeId, reportId: typed.reportId })
        : await reportInspection(context, { ...enteredReport(typed), homeId });
    if (outcome.accepted) return redirect(`/provider/homes/${homeId}?done=${doneOf[typed.do]}`);
    const { field, words } = reportWords[outcome.refusal];
    return read.refuse({ [field]: words });
  },
);

const doneOf = { enter: "reported", withdraw: "report-withdrawn" } as const;

function enteredReport({ id, replaces, inspectedOn, ...given }: z.output<typeof entered>) {
  const reported = {
    inspectedOn,
    overall: given.overall ?? null,
    helpedAndProtected: given.helpedAndProtected ?? null,
    leadersAndManagers: given.leadersAndManagers ?? null,
    supportedOutcome: given.supportedOutcome ?? null,
  };
  return { id, replaces, reported };
}

export default function NewerInspection() {
  const { home, report, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${home.id}`}>{home.alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Enter a newer inspection</h1>
        <p className="govuk-body">
          Only an inspection whose report Ofsted has published. It is shown as your own word until
          the register confirms it or has a newer one.
        </p>
        {report && <EnteredReport report={report} />}
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <HiddenReplaced report={report} />
          <DateInput
            name="inspectedOn"
            label="When did the inspection begin?"
            labelSize="s"
            hint="For example, 27 3 2026"
            value={report?.inspection.inspectedOn}
          />
          <GradeFields
            isSupportedAccommodation={home.kind === "supported-accommodation"}
            entered={report?.inspection}
          />
          <Button name="do" value="enter">
            {report ? "Save in its place" : "Save"}
          </Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
