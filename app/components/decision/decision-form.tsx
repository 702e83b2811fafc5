import type { Reason } from "../../domain/matching/reasons.ts";
import {
  type UnsuccessfulReason,
  unsuccessfulReasonLabels,
  unsuccessfulReasons,
} from "../../domain/offer/offer.ts";
import { Button } from "../govuk/button.tsx";
import { Radios } from "../govuk/radios.tsx";
import { Select } from "../govuk/select.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { longDate } from "../product/dates.ts";
import { type FoundWords, FoundWordsCheck } from "../product/found-words.tsx";
import { pounds } from "../product/money.ts";

type Offer = {
  readonly id: string;
  readonly homeAlias: string;
  readonly providerName: string;
  readonly weeklyFee: number;
  readonly extras: readonly { readonly weeklyFee: number }[];
  readonly shortlisted: boolean;
  readonly against: readonly Reason[];
  readonly heldUntil: string | null;
  readonly holdIsOver: boolean;
};

type Props = { readonly offers: readonly Offer[]; readonly found: readonly FoundWords[] };

const reasonOptions = unsuccessfulReasons.map((value: UnsuccessfulReason) => ({
  value,
  label: unsuccessfulReasonLabels[value],
}));

/** Everything a decision has to say, on one page: the choice, why, the views, the reply and a reason for every other offer. */
export function DecisionForm({ offers, found }: Props) {
  return (
    <form method="post" noValidate>
      <Radios
        name="offerId"
        label="Which home do you choose?"
        labelSize="m"
        choices={offers.map((offer) => ({
          value: offer.id,
          label: offer.homeAlias,
          hint: <AboutTheChoice offer={offer} />,
        }))}
      />
      <TextArea
        name="reasons"
        label="Why this home?"
        labelSize="m"
        hint="Which needs it meets, and why it fits better than the others. Whoever asks later will read this."
        maxCharacters={4000}
      />
      <TextArea
        name="viewsConsidered"
        label="How did the child's and the parents' views count?"
        labelSize="m"
        hint="What they said, or why they could not be asked, and what that changed. If the choice goes against it, say why."
        maxCharacters={4000}
      />
      <TextArea
        name="replyToChild"
        label="Your reply to the child"
        labelSize="m"
        hint="In plain words, to the child: what was decided, what they said that counted, and what happens next. No names or addresses."
        maxCharacters={2000}
      />
      <TextArea
        name="replyToParent"
        label="Your reply to the parents (optional)"
        labelSize="m"
        hint="In general terms. Leave this empty if it would not be safe to write."
        maxCharacters={2000}
      />
      {offers.length > 1 && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
            <h2 className="govuk-fieldset__heading">What will the other homes be told?</h2>
          </legend>
          <p className="govuk-hint">
            Every home that is not chosen gets a reason, and its provider reads what you add. Name
            no person and no address. Leave out the one that you choose.
          </p>
          {offers.map((offer, index) => (
            <div key={offer.id} className="govuk-!-margin-bottom-6">
              <input type="hidden" name={`others[${index}].offerId`} value={offer.id} />
              <Select
                name={`others[${index}].reason`}
                label={offer.homeAlias}
                labelSize="s"
                emptyLabel="Choose a reason"
                options={reasonOptions}
              />
              <TextInput
                name={`others[${index}].note`}
                label={`A word more for ${offer.homeAlias} (optional)`}
              />
            </div>
          ))}
        </fieldset>
      )}
      <FoundWordsCheck found={found} />
      <Button>Record the decision</Button>
    </form>
  );
}

function total(offer: Offer): number {
  return offer.extras.reduce((sum, extra) => sum + extra.weeklyFee, offer.weeklyFee);
}

/** What a choice costs, and what stands against it. */
function AboutTheChoice({ offer }: { readonly offer: Offer }) {
  return (
    <>
      {offer.providerName}, {pounds(total(offer))} a week.
      {!offer.shortlisted && " The child has not been shown it."}
      {offer.heldUntil !== null &&
        offer.holdIsOver &&
        ` The place is no longer held: it was held until ${longDate(offer.heldUntil)}.`}
      {offer.against.length > 0 && (
        <>
          {" "}
          What stands against it:
          <ul className="govuk-list govuk-list--bullet govuk-hint govuk-!-margin-bottom-0">
            {offer.against.map(({ code, sentence }) => (
              <li key={code}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
