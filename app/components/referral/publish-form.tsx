import { homesAtOnce } from "../../domain/matching/card-holders.ts";
import type { Readiness } from "../../domain/referral/publishing.ts";
import type { ReferralAnswers, ReferralStatus } from "../../domain/referral/referral.ts";
import { Button } from "../govuk/button.tsx";

type Props = {
  readonly status: ReferralStatus;
  readonly referral: { readonly answers: Partial<ReferralAnswers> };
  readonly readiness: Readiness;
  readonly toSettle: readonly unknown[];
  readonly unreleased: boolean;
  /** Fingerprint of the answers and the card shown above. */
  readonly seen: string;
};

/** The button that publishes, or releases a change; while something is left to do it says what instead. */
export function PublishForm({ status, referral, readiness, toSettle, unreleased, seen }: Props) {
  const isReady = readiness.missing.length + readiness.toMend.length + toSettle.length === 0;
  if (!isReady) {
    return (
      <p className="govuk-body">
        It can be published when every section is answered and every finding is settled.
      </p>
    );
  }
  if (status === "published" && !unreleased) {
    return <p className="govuk-body">Homes read this card now.</p>;
  }
  const invited = referral.answers.sharing?.audience === "invited-only";
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      <p className="govuk-body">
        {invited
          ? "Nobody gets the card until you ask a home."
          : `The card goes to the ${homesAtOnce} homes that fit best. When one says no, the next best home gets it.`}
      </p>
      <Button name="do" value="publish">
        {status === "draft" ? "Publish the referral" : "Release the change"}
      </Button>
    </form>
  );
}
