import { isOpenToChange } from "../../domain/referral/publishing.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import { Button } from "../govuk/button.tsx";
import { Inset } from "../govuk/inset.tsx";
import { ClosedNote } from "./closed-note.tsx";
import { HiddenSeen } from "./hidden-seen.tsx";
import { SectionSummary } from "./section-summary.tsx";
import { SectionFields } from "./sections/all-fields.tsx";

type Props = Parameters<typeof SectionFields>[0] & {
  readonly status: ReferralStatus;
  /** Fingerprint of what the section says now. */
  readonly seen: string;
  /** Somebody else has saved this section since the form was opened. */
  readonly clashed: boolean;
};

/** One section to write; what it says, with no form, when its referral is closed. */
export function SectionForm({ status, seen, clashed, ...given }: Props) {
  if (!isOpenToChange({ status })) {
    return (
      <>
        <ClosedNote status={status} />
        <SectionSummary {...given} headingLevel={2} />
      </>
    );
  }
  return (
    <>
      {status === "published" && (
        <Inset>This referral is published. Homes read the change when you have released it.</Inset>
      )}
      {clashed && <SectionSummary {...given} title="What is saved now" headingLevel={2} />}
      <form method="post" noValidate>
        <HiddenSeen seen={seen} afterClash={clashed} />
        <SectionFields {...given} />
        <Button>Save and continue</Button>
      </form>
    </>
  );
}
