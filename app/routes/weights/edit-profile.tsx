import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { profileWords } from "../../components/matching/run-words.ts";
import { TriedWeights } from "../../components/weights/tried-weights.tsx";
import { VersionFields } from "../../components/weights/version-fields.tsx";
import type { WeightProfileId } from "../../domain/shared/ids.ts";
import { beginVersion } from "../../use-cases/weights/begin-version.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";
import { saveIt, tryIt } from "./answer-version-form.ts";
import { versionForm } from "./version-form.ts";
import { weightField } from "./weight-field.ts";

const query = z.object({ from: recordId<WeightProfileId>().optional() });

export const meta = titled<Begun>((data) => (data ? headingOf(data) : "Weights"));

export const loader = endpoint({ access: "staff", query }, ({ context, query }) =>
  beginVersion(context, query.from ?? null),
);

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, versionForm);
  if (!read.ok) return read.reply;
  const answer = await (read.value.do === "try" ? tryIt : saveIt)(context, read.value);
  if ("refused" in answer) return read.refuse(answer.refused, answer.status);
  return "saved" in answer ? redirect(`/weights/${answer.saved}`) : answer;
});

export default function EditProfile() {
  const begun = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const tried = answer && "tried" in answer ? answer : null;
  const refused = answer && "errors" in answer ? answer : undefined;
  return (
    <StaffPage beforeMain={<BackLink href="/weights">How homes are weighed</BackLink>}>
      <FormState {...refused} {...(tried && { values: tried.typed })}>
        <ErrorSummary />
        <span className="govuk-caption-l">Starting from {profileWords(begun.from)}</span>
        <h1 className="govuk-heading-l">{headingOf(begun)}</h1>
        {tried && <TriedWeights tried={tried.tried} />}
        <form method="post" noValidate>
          <VersionFields begun={begun} total={tried?.total} nameOf={weightField} />
        </form>
      </FormState>
    </StaffPage>
  );
}

type Begun = { readonly maySave: boolean; readonly name: string | null };

function headingOf({ maySave, name }: Begun): string {
  if (!maySave) return "Try other weights";
  return name === null ? "Weights of your own" : `A new version of ${name}`;
}
