import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { DoneBanner } from "../../../components/provider/done-banner.tsx";
import { LateWarning } from "../../../components/provider/late-warning.tsx";
import { OfferActions } from "../../../components/provider/offer-actions.tsx";
import { OfferView } from "../../../components/provider/offer-view.tsx";
import type { OfferId } from "../../../domain/shared/ids.ts";
import { readOffer } from "../../../use-cases/offers/read-offer.ts";
import { signOffer } from "../../../use-cases/offers/sign-offer.ts";
import { stopOffer } from "../../../use-cases/offers/stop-offer.ts";
import { withdrawOffer } from "../../../use-cases/offers/withdraw-offer.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { ticked } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { answerWords, offerDoneWords } from "./answer-words.ts";

const params = z.object({ offerId: recordId<OfferId>() });
const query = z.object({ done: z.string().optional().catch(undefined) });
const form = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("sign"),
    version: versionField,
    signature: ticked("Tick to sign as the registered manager"),
  }),
  z.object({
    do: z.literal("stop"),
    version: versionField,
    reason: requiredText({ called: "why this offer should not be made", max: 500 }),
  }),
  z.object({ do: z.literal("withdraw"), version: versionField }),
]);

export const meta = titled("Offer");

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params: { offerId }, query: { done } }) => ({
    record: await readOffer(context, offerId),
    now: context.now(),
    today: context.today(),
    done,
  }),
);

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { offerId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const typed = read.value;
    const { version } = typed;
    const outcome =
      typed.do === "withdraw"
        ? await withdrawOffer(context, { offerId, version })
        : typed.do === "sign"
          ? await signOffer(context, { offerId, version })
          : await stopOffer(context, { offerId, version, reason: typed.reason });
    if (outcome.accepted) return redirect(`/provider/offers/${offerId}?done=${typed.do}`);
    return read.refuse({ "": answerWords[outcome.refusal] }, 409);
  },
);

export default function OfferPage() {
  const { record, now, today, done } = useLoaderData<typeof loader>();
  const isToSend = record.offer.status === "prepared" && record.referralIsOpen;
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/offers">Offers</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
        <DoneBanner done={done} words={offerDoneWords(record.offer.status)} />
        <h1 className="govuk-heading-l">
          Offer of {record.homeName} for <span className="hearth-whole">{record.reference}</span>
        </h1>
        <OfferView record={record} now={now} />
        {isToSend && <LateWarning answerBy={record.card.answerBy} today={today} />}
        <OfferActions
          offer={record.offer}
          maySign={record.maySign}
          isDecided={record.outcome !== null}
          referralIsOpen={record.referralIsOpen}
        />
      </FormState>
    </StaffPage>
  );
}
