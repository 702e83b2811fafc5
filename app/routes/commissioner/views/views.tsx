import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ButtonGroup } from "../../../components/govuk/button-group.tsx";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { Details } from "../../../components/govuk/details.tsx";
import { SummaryList } from "../../../components/govuk/summary-list.tsx";
import { ReferralLinks } from "../../../components/referral/referral-links.tsx";
import { GivenViews } from "../../../components/views/given-views.tsx";
import { LinkList } from "../../../components/views/link-list.tsx";
import { StandingTable } from "../../../components/views/standing-table.tsx";
import { optionLabel, readerLabels } from "../../../components/views/views-labels.ts";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import { viewsAbsenceReasonLabels } from "../../../domain/views/views.ts";
import { readViews } from "../../../use-cases/views/read-views.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const params = z.object({ referralId: recordId<ReferralId>() });

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>(
  "What the child and parents think",
  ({ reference }) => reference,
);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  ...(await readViews(context, params.referralId)),
  ...params,
  now: context.now(),
}));

type Given = Awaited<ReturnType<typeof readViews>>["views"][number];

export default function Views() {
  const page = useLoaderData<typeof loader>();
  const { referralId, reference, standing, now, mayRecord } = page;
  const here = `/commissioner/referrals/${referralId}/views`;
  const replyTo = (id: string) => page.replies.find((reply) => reply.viewsId === id)?.words;
  // A question waits for its answer, whatever else was said since.
  const isCurrent = (views: Given) =>
    views.counts || (views.question !== "" && replyTo(views.id) === undefined);
  const card = (views: Given) => (
    <GivenViews
      key={views.id}
      views={views}
      about={views.offerId === null ? undefined : optionLabel(page.options, views.offerId)}
      reply={replyTo(views.id)}
      answerHref={mayRecord && views.question ? `${here}/${views.id}/answer` : undefined}
    />
  );
  return (
    <StaffPage beforeMain={<BackLink href="/commissioner">Your referrals</BackLink>}>
      <span className="govuk-caption-l">Referral {reference}</span>
      <h1 className="govuk-heading-l">What the child and parents think</h1>
      <ReferralLinks referralId={referralId} current="Views" />
      <StandingTable standing={standing} />
      {mayRecord && (
        <ButtonGroup>
          <ButtonLink href={`${here}/link`}>Make a private link</ButtonLink>
          <ButtonLink href={`${here}/record`} variant="secondary">
            Write down what was said
          </ButtonLink>
          <a className="govuk-link" href={`${here}/absence`}>
            Record why somebody could not be asked
          </a>
        </ButtonGroup>
      )}
      <h2 className="govuk-heading-m">What was said</h2>
      {page.views.length === 0 && <p className="govuk-body">Nothing has been said yet.</p>}
      {page.views.filter(isCurrent).map(card)}
      {page.views.every(isCurrent) || (
        <Details summary="What was said earlier and has been changed since">
          {page.views.filter((views) => !isCurrent(views)).map(card)}
        </Details>
      )}
      {page.absences.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Could not be asked</h2>
          <SummaryList
            rows={page.absences.map((absence) => ({
              key: readerLabels[absence.audience],
              value: `${viewsAbsenceReasonLabels[absence.reason]}. ${absence.note}`,
            }))}
          />
        </>
      )}
      <LinkList
        links={page.links}
        now={now}
        closeAction={mayRecord ? `${here}/close` : undefined}
      />
    </StaffPage>
  );
}
