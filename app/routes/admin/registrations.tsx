import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClaimCard } from "../../components/administration/claim-card.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { DoneBanner } from "../../components/provider/done-banner.tsx";
import type { HomeId } from "../../domain/shared/ids.ts";
import { listClaims } from "../../use-cases/claims/list-claims.ts";
import { settleClaim } from "../../use-cases/claims/settle-claim.ts";
import { endpoint } from "../../web/endpoint.ts";
import { choice } from "../../web/fields/choice.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { requiredText } from "../../web/fields/text.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const form = z.object({
  homeId: recordId<HomeId>(),
  urn: requiredText({ called: "the registration number", max: 20 }),
  do: choice(["confirm", "refuse"], "Choose whether the number is theirs"),
});

const query = z.object({ done: z.string().optional().catch(undefined) });
const doneWords = {
  confirm: "The number is confirmed. The home’s vacancies are shown, and its provider is told.",
  refuse: "The home stays hidden. Its provider is told that the number is not confirmed.",
};

export const meta = titled("Registrations to confirm");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => ({
  ...query,
  claims: await listClaims(context, undefined),
}));

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  const { homeId, urn } = read.value;
  const outcome = await settleClaim(context, {
    homeId,
    urn,
    isTheirs: read.value.do === "confirm",
  });
  if (!outcome.accepted) {
    return read.refuse(
      { "": "This number has been answered or changed by somebody else. Read the list again" },
      409,
    );
  }
  return redirect(`/admin/registrations?done=${read.value.do}`);
});

export default function Registrations() {
  const { claims, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage>
      <FormState {...refused}>
        <ErrorSummary />
        {!refused && <DoneBanner done={done} words={doneWords} />}
        <h1 className="govuk-heading-l">Registrations to confirm</h1>
        <p className="govuk-body">
          A provider has given each of these registration numbers, and Ofsted’s register gives it to
          somebody of another name. A group may own homes through other companies, so ask the
          provider before you answer. Until a number is confirmed, the home’s vacancies are shown to
          nobody and no referral goes to it.
        </p>
        {claims.length === 0 && <p className="govuk-body">No number is waiting to be confirmed.</p>}
        {claims.map((claim) => (
          <ClaimCard key={claim.homeId} claim={claim} />
        ))}
      </FormState>
    </StaffPage>
  );
}
