import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SectionForm } from "#app/components/referral/section-form.tsx";
import { WithdrawForm } from "#app/components/referral/withdraw-form.tsx";
import type { ReferralStatus } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const withdrawing = (status: ReferralStatus) =>
  renderToStaticMarkup(<WithdrawForm status={status} />);
const writing = (status: ReferralStatus) =>
  renderToStaticMarkup(
    <SectionForm
      section="sharing"
      answers={answersFor()}
      authorities={[]}
      status={status}
      seen="seen"
      clashed={false}
    />,
  );

test.each(["decided", "withdrawn"] as const)(
  "a referral that is %s says that it is closed, and offers no form that cannot be saved",
  (status) => {
    for (const page of [withdrawing(status), writing(status)]) {
      expect(page).toContain("This referral is closed");
      expect(page).not.toContain("<form");
      expect(page).not.toContain("Nobody has been given the card");
    }
  },
);

test.each(["draft", "published"] as const)("a referral that is %s has its forms", (status) => {
  for (const page of [withdrawing(status), writing(status)]) {
    expect(page).toContain("<form");
    expect(page).not.toContain("closed");
  }
});
