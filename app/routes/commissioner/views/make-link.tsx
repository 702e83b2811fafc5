import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Radios } from "../../../components/govuk/radios.tsx";
import { LinkSheet } from "../../../components/views/link-sheet.tsx";
import type { ReferralId, ViewsLinkId } from "../../../domain/shared/ids.ts";
import {
  type MakeLinkRefusal,
  makePrivateLink,
} from "../../../use-cases/views/make-private-link.ts";
import { readViews } from "../../../use-cases/views/read-views.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const readers = ["child", "parent", "parent-without-distance"] as const;
const params = z.object({ referralId: recordId<ReferralId>() });
const form = z.object({
  id: recordId<ViewsLinkId>(),
  reader: choice(readers, "Choose who the link is for"),
});

const refusalWords: Record<MakeLinkRefusal, string> = {
  "referral-not-published": "A link can be made once the referral is published",
  "made-already":
    "This link was made already and is not shown again. If it was not kept, send this page again: the new link closes this one.",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Make a private link", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { reference } = await readViews(context, params.referralId);
  return { reference, ...params, id: context.newId<ViewsLinkId>() };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request, web }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { id, reader } = read.value;
    const outcome = await makePrivateLink(context, {
      ...params,
      id,
      audience: reader === "child" ? "child" : "parent",
      showDistance: reader !== "parent-without-distance",
    });
    if (!outcome.accepted) return read.refuse({ "": refusalWords[outcome.refusal] }, 409);
    const { token, ...made } = outcome.value;
    return { made: { ...made, address: `${web.hearth.appUrl}/your-homes/${token}` } };
  },
);

export default function MakeLink() {
  const { reference, referralId, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : undefined;
  const refused = answer && "errors" in answer ? answer : undefined;
  const back = <BackLink href={`/commissioner/referrals/${referralId}/views`} />;
  if (made) {
    return (
      <StaffPage beforeMain={back}>
        <LinkSheet {...made} />
      </StaffPage>
    );
  }
  return (
    <StaffPage beforeMain={back}>
      <FormState {...refused}>
        <ErrorSummary />
        <span className="govuk-caption-l">Referral {reference}</span>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Radios
            name="reader"
            label="Who is the link for?"
            labelSize="l"
            labelIsHeading
            hint="It works for 7 days. A new link closes the one before."
            choices={[
              { value: "child", label: "The child" },
              { value: "parent", label: "A parent" },
              {
                value: "parent-without-distance",
                label: "A parent who must not learn where the homes are",
                hint: "No distances, no words about school, no pictures, no names of homes, and nothing that a home wrote",
              },
            ]}
          />
          <Button>Make the link</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
