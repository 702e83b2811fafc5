import type { Offer } from "../../domain/offer/offer.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonLink } from "../govuk/button-link.tsx";
import { Checkboxes } from "../govuk/checkboxes.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { signatureWords } from "./sign-at-once.tsx";

type Props = {
  readonly offer: Offer;
  readonly maySign: boolean;
  readonly isDecided: boolean;
  readonly referralIsOpen: boolean;
};

/** What can be done with an offer as it stands. */
export function OfferActions({ offer, maySign, isDecided, referralIsOpen }: Props) {
  const again = `/provider/referrals/${offer.referralId}/homes/${offer.homeId}/offer`;
  if (isDecided) return null;
  if (offer.status === "signed") return <Withdraw version={offer.version} />;
  if (!referralIsOpen) return null;
  if (offer.status !== "prepared") {
    return (
      <ButtonLink href={again} variant="secondary">
        Make it anew
      </ButtonLink>
    );
  }
  return (
    <>
      {maySign && <ManagerAnswers version={offer.version} />}
      <ButtonLink href={again} variant="secondary">
        Change the offer
      </ButtonLink>
    </>
  );
}

function ManagerAnswers({ version }: { readonly version: number }) {
  return (
    <>
      <h2 className="govuk-heading-m">Sign and send</h2>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <Checkboxes
          name="signature"
          label="Your signature"
          labelHidden
          choices={[{ value: "yes", label: signatureWords }]}
        />
        <Button name="do" value="sign">
          Sign and send to the commissioner
        </Button>
      </form>
      <h2 className="govuk-heading-m">Stop it</h2>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <TextArea
          name="reason"
          label="Why should this offer not be made?"
          hint="For your colleague who prepared it. The commissioner never sees it."
          rows={3}
          maxCharacters={500}
        />
        <Button name="do" value="stop" variant="warning">
          Stop this offer
        </Button>
      </form>
    </>
  );
}

function Withdraw({ version }: { readonly version: number }) {
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <Button name="do" value="withdraw" variant="warning">
        Withdraw this offer
      </Button>
    </form>
  );
}
