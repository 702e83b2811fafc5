import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ButtonGroup } from "../../../components/govuk/button-group.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Radios } from "../../../components/govuk/radios.tsx";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import { ResidentFields } from "../../../components/provider/resident-fields.tsx";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { keepPrivateHousehold } from "../../../use-cases/homes/keep-private-household.ts";
import { readPrivateHousehold } from "../../../use-cases/homes/read-private-household.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords } from "../refusal-words.ts";
import { mostResidents } from "./most-residents.ts";
import { residentsForm, residentsOf } from "./resident-form.ts";

const params = z.object({ homeId: recordId<HomeId>() });

export const meta = titled("Living together");

export const loader = endpoint({ access: "staff", params }, ({ context, params: { homeId } }) =>
  readPrivateHousehold(context, homeId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, residentsForm);
    if (!read.ok) return read.reply;
    const { version, next } = read.value;
    const residents = residentsOf(read.value);
    const outcome = await keepPrivateHousehold(context, { homeId, residents, version });
    if (!outcome.accepted) return read.refuse({ "": changedWords }, 409);
    return redirect(`/provider/homes/${homeId}${next ? "/living-together" : "?done=saved"}`);
  },
);

export default function LivingTogether() {
  const { homeId, alias, residents, version } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const kept = residents ?? [];
  const rows = Math.min(mostResidents, Math.max(kept.length + 1, typedRows(refused?.values)));
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/homes/${homeId}`}>{alias}</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">Living together</h1>
        <p className="govuk-body">
          Only your organisation reads this. When a referral reaches this home, its authority is
          told yes, talk first or no, and never why. There is nothing to write here, so no name can
          get in.
        </p>
        <form method="post" noValidate>
          <HiddenVersion version={version} />
          <Radios
            name="keeps"
            label="Who lives there?"
            labelSize="m"
            value={version === 0 ? undefined : keepsOf(residents)}
            choices={[
              { value: "some", label: "The children below" },
              { value: "none", label: "No child lives there now" },
              { value: "nothing", label: "Keep nothing here, and forget what was kept" },
            ]}
          />
          {Array.from({ length: rows }, (_, index) => (
            <ResidentFields key={index} index={index} resident={kept[index]} />
          ))}
          <ButtonGroup>
            <Button>Save</Button>
            {rows < mostResidents && (
              <Button variant="secondary" name="next" value="another">
                Save and add another
              </Button>
            )}
          </ButtonGroup>
        </form>
      </FormState>
    </StaffPage>
  );
}

function keepsOf(residents: readonly unknown[] | null): "some" | "none" | "nothing" {
  if (residents === null) return "nothing";
  return residents.length === 0 ? "none" : "some";
}

/** How many rows a refused form had, so that none of what was typed is lost. */
function typedRows(values: Readonly<Record<string, unknown>> | undefined): number {
  const places = Object.keys(values ?? {}).map((key) =>
    Number(/^residents\[(\d+)\]/.exec(key)?.[1] ?? -1),
  );
  return Math.max(0, ...places.map((place) => place + 1));
}
