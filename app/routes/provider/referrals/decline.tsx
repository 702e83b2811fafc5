import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Radios } from "../../../components/govuk/radios.tsx";
import { TextArea } from "../../../components/govuk/text-area.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import type { DeclineRefusal } from "../../../domain/offer/decline.ts";
import { declineReasonLabels, declineReasons } from "../../../domain/offer/offer.ts";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import { declineReferral } from "../../../use-cases/offers/decline-referral.ts";
import { readOfferForm } from "../../../use-cases/offers/read-offer-form.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords, confirmedField } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>(), homeId: recordId<HomeId>() });
const form = z.object({
  reason: choice(declineReasons, "Select why the home cannot help"),
  note: optionalText({ called: "the note", max: 500 }),
  confirmed: confirmedField,
});

const refusalWords: Record<DeclineRefusal, { readonly field: string; readonly words: string }> = {
  "referral-closed": { field: "", words: "This referral is closed. There is nothing to answer" },
  "already-offered": {
    field: "",
    words: "This home has made an offer. Withdraw or stop the offer first",
  },
  "already-declined": { field: "", words: "This home has said no already, for another reason" },
  "note-missing": { field: "note", words: "Say what you would need to know" },
};

export const meta = titled("Say no");

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { received, home } = await readOfferForm(context, params);
  return { reference: received.card.reference, homeName: home.homeName, ...params };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { confirmed, ...decline } = read.value;
    const outcome = await declineReferral(context, { ...params, decline, confirmed });
    if (outcome.accepted) return redirect(`/provider/referrals/${params.referralId}?done=declined`);
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    const { field, words } = refusalWords[outcome.refusal];
    return read.refuse({ [field]: words });
  },
);

export default function SayNo() {
  const { reference, homeName, referralId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/referrals/${referralId}`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <form method="post" noValidate>
          <h1 className="govuk-heading-l">
            Why can {homeName} not help with {reference}?
          </h1>
          <Radios
            name="reason"
            label="Reason"
            labelSize="s"
            hint="The commissioner reads it. It also shows regions which homes are missing."
            choices={declineReasons.map((reason) => ({
              value: reason,
              label: declineReasonLabels[reason],
            }))}
          />
          <TextArea
            name="note"
            label="Anything else (optional)"
            labelSize="s"
            rows={3}
            maxCharacters={500}
          />
          <FoundWordsCheck found={foundIn(refused)} />
          <Button>Say no</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
