import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { NotificationBanner } from "../../../components/govuk/notification-banner.tsx";
import { TaskList } from "../../../components/govuk/task-list.tsx";
import { CardFacts } from "../../../components/provider/card-facts.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import { ReferralStatusTag } from "../../../components/referral/referral-status.tsx";
import { sectionTasks } from "../../../components/referral/section-tasks.ts";
import { WithdrawnNote } from "../../../components/referral/withdrawn-note.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { isOpenToChange } from "../../../domain/referral/publishing.ts";
import { referralSections } from "../../../domain/referral/referral.ts";
import { sectionLabels } from "../../../domain/referral/section-labels.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { readReferral } from "../../../use-cases/referrals/read-referral.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });
const query = z.object({ saved: z.enum(referralSections).optional().catch(undefined) });

type Loaded = { readonly referral: { readonly reference: string } };
export const meta = titled<Loaded>((data) => `Referral ${data?.referral.reference ?? ""}`.trim());

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params, query }) => {
    const { referral, today, readiness, unreleased, withdrawn, preview } = await readReferral(
      context,
      params.referralId,
    );
    const mayWrite = isAllowed(context.actor, "referral:write") && isOpenToChange(referral);
    const card = mayWrite ? null : preview;
    return { referral, today, readiness, unreleased, withdrawn, mayWrite, card, ...query };
  },
);

export default function ReferralPage() {
  const { referral, today, readiness, unreleased, withdrawn, mayWrite, card, saved } =
    useLoaderData<typeof loader>();
  const { id, reference, status } = referral;
  const left = readiness.missing.length + readiness.toMend.length;
  const [next] = [...readiness.missing, ...readiness.toMend];
  const here = `/commissioner/referrals/${id}`;
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      {saved && (
        <NotificationBanner success>{`“${sectionLabels[saved]}” is saved`}</NotificationBanner>
      )}
      <h1 className="govuk-heading-l">Referral {reference}</h1>
      <p className="govuk-body">
        <ReferralStatusTag status={status} />
      </p>
      {status !== "draft" && <ReferralLinks referralId={id} current="Referral" />}
      {withdrawn && <WithdrawnNote reason={withdrawn.reason} at={new Date(withdrawn.at)} />}
      {status === "published" && unreleased && (
        <NotificationBanner title="Not released yet">
          <p className="govuk-notification-banner__heading">
            Homes still read the card as it was.{" "}
            <a className="govuk-notification-banner__link" href={`${here}/check`}>
              Check the change and release it
            </a>
          </p>
        </NotificationBanner>
      )}
      {mayWrite && <TaskList id="sections" tasks={sectionTasks(id, readiness)} />}
      {card && <CardFacts card={card} today={today} />}
      <div className="govuk-button-group">
        {mayWrite && next && (
          <ButtonLink href={`${here}/${next}`}>{`Next: ${sectionLabels[next]}`}</ButtonLink>
        )}
        <ButtonLink
          href={`${here}/check`}
          variant={mayWrite && left === 0 ? "primary" : "secondary"}
        >
          {status === "draft" ? "Check and publish" : "See all answers and the card"}
        </ButtonLink>
        {mayWrite && (
          <a className="govuk-link" href={`${here}/withdraw`}>
            Withdraw this referral
          </a>
        )}
      </div>
    </StaffPage>
  );
}
