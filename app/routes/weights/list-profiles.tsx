import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "../../components/govuk/button.tsx";
import { ButtonLink } from "../../components/govuk/button-link.tsx";
import { Details } from "../../components/govuk/details.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { profileWords } from "../../components/matching/run-words.ts";
import { ProfileTable } from "../../components/weights/profile-table.tsx";
import { UsesTable } from "../../components/weights/uses-table.tsx";
import { WeightTable } from "../../components/weights/weight-table.tsx";
import type { WeightProfileUseId } from "../../domain/shared/ids.ts";
import { putInUse } from "../../use-cases/weights/put-in-use.ts";
import { readProfiles } from "../../use-cases/weights/read-profiles.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const form = z.object({ id: recordId<WeightProfileUseId>() });

export const meta = titled("How homes are weighed");

export const loader = endpoint({ access: "staff" }, ({ context }) =>
  readProfiles(context, undefined),
);

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  await putInUse(context, { ...read.value, profileId: null });
  return redirect("/weights");
});

export default function Profiles() {
  const { inUse, profiles, uses, maySave, hasOwn, useId, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">How homes are weighed</h1>
        <p className="govuk-body-l">
          Every home on a list is lawful and fails none of the must-haves. Weights only say in which
          order those homes stand.
        </p>
        <p className="govuk-body">
          Homes are ordered by <strong>{profileWords(inUse)}</strong>. A saved version is never
          changed: a new one is saved beside it, so that every list that was shown can be made
          again.
          {!maySave &&
            " You can try other weights on a referral; your director or nominated officer can save them."}
        </p>
        <Details summary="The weights in use">
          <WeightTable weights={inUse.weights} caption={profileWords(inUse)} />
        </Details>
        <ButtonLink href="/weights/new" variant={maySave ? "primary" : "secondary"}>
          {maySave ? "Start from Hearth standard" : "Try other weights"}
        </ButtonLink>
        <ProfileTable profiles={profiles} inUse={inUse} now={now} />
        <UsesTable uses={uses} profiles={profiles} now={now} />
        {maySave && hasOwn && (
          <form method="post">
            <input type="hidden" name="id" value={useId} />
            <p className="govuk-body">
              Without a version of your own, homes are ordered as your consortium says, or by Hearth
              standard.
            </p>
            <Button variant="secondary">Stop using our own version</Button>
          </form>
        )}
      </FormState>
    </StaffPage>
  );
}
