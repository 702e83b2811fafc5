import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { FoundWordsCheck } from "../../../components/product/found-words.tsx";
import { HiddenVersion } from "../../../components/provider/hidden-version.tsx";
import { LateWarning } from "../../../components/provider/late-warning.tsx";
import { OfferFields } from "../../../components/provider/offer-fields.tsx";
import { SignAtOnce } from "../../../components/provider/sign-at-once.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { capabilityLabels } from "../../../domain/needs/needs.ts";
import { unansweredMusts } from "../../../domain/offer/prepare.ts";
import type { HomeId, OfferId, ReferralId } from "../../../domain/shared/ids.ts";
import { prepareOffer } from "../../../use-cases/offers/prepare-offer.ts";
import { readOfferForm } from "../../../use-cases/offers/read-offer-form.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { offerDetails, offerForm, prepareWords } from "../offers/offer-form.ts";

const params = z.object({ referralId: recordId<ReferralId>(), homeId: recordId<HomeId>() });

export const meta = titled("Make an offer");

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  ...(await readOfferForm(context, params)),
  newId: context.newId<OfferId>(),
  today: context.today(),
  maySign: isAllowed(context.actor, "offer:sign"),
}));

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, offerForm);
    if (!read.ok) return read.reply;
    const { id, version, confirmed, sign } = read.value;
    const details = offerDetails(read.value);
    const origin = { id, version };
    const outcome = await prepareOffer(context, { ...params, origin, details, confirmed, sign });
    if (outcome.accepted) return redirect(`/provider/offers/${outcome.value}?done=prepared`);
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    if (outcome.refusal === "must-need-unanswered") {
      const { received } = await readOfferForm(context, params);
      const missing = unansweredMusts(received.card, details.needs);
      return read.refuse(
        Object.fromEntries(missing.map((code) => [`how.${code}`, "Say how this would be met"])),
      );
    }
    const { field, words } = prepareWords[outcome.refusal];
    // The next try changes the offer that is kept, so it has to go out with the version of that.
    const forget = outcome.refusal === "sent-before" ? ["version"] : [];
    return read.refuse({ [field]: words }, 400, forget);
  },
);

export default function MakeOffer() {
  const { received, home, answers, vacancies, earlier, newId, today, maySign } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const stated = answers.filter(({ code }) => code in capabilityLabels);
  return (
    <StaffPage beforeMain={<BackLink href={`/provider/referrals/${received.referralId}`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">
          Offer {home.homeName} for <span className="hearth-whole">{received.card.reference}</span>
        </h1>
        {earlier && earlier.stoppedReason !== "" && (
          <Inset>The registered manager stopped it: {earlier.stoppedReason}</Inset>
        )}
        {vacancies.length === 0 ? (
          <p className="govuk-body">
            This home has no vacancy that was confirmed in the last 28 days.{" "}
            <a className="govuk-link" href={`/provider/homes/${home.homeId}`}>
              Confirm or publish one
            </a>{" "}
            and come back.
          </p>
        ) : (
          <form method="post" noValidate>
            <LateWarning answerBy={received.card.answerBy} today={today} />
            <input type="hidden" name="id" value={earlier?.offer.id ?? newId} />
            <HiddenVersion version={earlier?.offer.version ?? 0} />
            <OfferFields
              vacancies={vacancies}
              needs={stated}
              offer={earlier?.offer}
              neededBy={received.card.neededBy}
              today={today}
            />
            {maySign && <SignAtOnce />}
            <FoundWordsCheck found={foundIn(refused)} />
            <Button>{maySign ? "Save the offer" : "Send to the registered manager"}</Button>
          </form>
        )}
      </FormState>
    </StaffPage>
  );
}
