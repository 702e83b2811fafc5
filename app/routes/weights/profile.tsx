import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../components/govuk/back-link.tsx";
import { Button } from "../../components/govuk/button.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { SummaryList } from "../../components/govuk/summary-list.tsx";
import { Tag } from "../../components/govuk/tag.tsx";
import { profileWords } from "../../components/matching/run-words.ts";
import { When } from "../../components/product/when.tsx";
import { WeightTable } from "../../components/weights/weight-table.tsx";
import type { WeightProfileId, WeightProfileUseId } from "../../domain/shared/ids.ts";
import { putInUse } from "../../use-cases/weights/put-in-use.ts";
import { type ReadProfile, readProfile } from "../../use-cases/weights/read-profile.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const params = z.object({ profileId: recordId<WeightProfileId>() });
const form = z.object({ id: recordId<WeightProfileUseId>() });

export const meta = titled<ReadProfile>((data) =>
  data ? profileWords(data.profile) : "A version of the weights",
);

export const loader = endpoint({ access: "staff", params }, ({ context, params }) =>
  readProfile(context, params.profileId),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    await putInUse(context, { ...params, ...read.value });
    return redirect("/weights");
  },
);

export default function Profile() {
  const { profile, inUse, maySave, useId, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/weights">How homes are weighed</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">{profile.ownerName}</span>
        <h1 className="govuk-heading-l">
          {profileWords(profile)} {inUse && <Tag colour="green">In use</Tag>}
        </h1>
        <SummaryList
          rows={[
            { key: "Saved", value: <When at={profile.at} now={now} /> },
            { key: "By", value: profile.by ?? profile.ownerName },
            { key: "Why", value: profile.why },
          ]}
        />
        <WeightTable weights={profile.weights} caption="Points" />
        {maySave && !inUse && (
          <form method="post">
            <input type="hidden" name="id" value={useId} />
            <Button>Order homes by this version from now on</Button>
          </form>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={`/weights/new?from=${profile.id}`}>
            {maySave ? "Start a new version from this one" : "Try these weights on a referral"}
          </a>
        </p>
      </FormState>
    </StaffPage>
  );
}
