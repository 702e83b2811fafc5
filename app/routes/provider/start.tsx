import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "../../components/govuk/button-link.tsx";
import { StatTiles } from "../../components/product/stat-tiles.tsx";
import { CardSlip } from "../../components/provider/card-slip.tsx";
import { DoneBanner } from "../../components/provider/done-banner.tsx";
import { NoticeList } from "../../components/provider/notice-list.tsx";
import { OfferSlip } from "../../components/provider/offer-slip.tsx";
import { VacancyLine } from "../../components/provider/vacancy-line.tsx";
import { isAllowed } from "../../domain/access/permissions.ts";
import { readProviderStart } from "../../use-cases/homes/read-start.ts";
import { endpoint } from "../../web/endpoint.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";
import { vacancyDoneWords } from "./vacancies/done-words.ts";

const query = z.object({ done: z.string().optional().catch(undefined) });

export const meta = titled("Today");

export const loader = endpoint(
  { access: "staff", query },
  async ({ context, query: { done } }) => ({
    ...(await readProviderStart(context, undefined)),
    mayChange: isAllowed(context.actor, "vacancy:write"),
    now: context.now(),
    today: context.today(),
    done,
  }),
);

export default function ProviderStart() {
  const { toRenew, toSign, cards, questions, notices, ...rest } = useLoaderData<typeof loader>();
  const { done, mayChange, maySign, openVacancies, moreToRenew, openCards, now, today } = rest;
  return (
    <StaffPage>
      <DoneBanner done={done} words={vacancyDoneWords} />
      <h1 className="govuk-heading-l">Today</h1>
      <StatTiles
        stats={[
          {
            label: "Vacancies to confirm",
            figure: moreToRenew ? `${toRenew.length}+` : toRenew.length,
            href: "#confirm",
            urgent: toRenew.length > 0,
          },
          {
            label: maySign ? "Offers to sign" : "Offers with the manager",
            figure: toSign.length,
            href: "#sign",
            urgent: maySign && toSign.length > 0,
          },
          {
            label: "Referrals that fit",
            figure: openCards.open,
            href: "/provider/referrals",
          },
          { label: "Open vacancies", figure: openVacancies, href: "/provider/vacancies" },
          ...(questions === 0
            ? []
            : [
                {
                  label: "Questions to answer",
                  figure: questions,
                  href: "/provider/questions",
                  urgent: true,
                },
              ]),
        ]}
      />
      <h2 className="govuk-heading-m" id="confirm">
        Vacancies to confirm
      </h2>
      {toRenew.length === 0 && (
        <p className="govuk-body">Every vacancy was confirmed in the last week.</p>
      )}
      <ul className="hearth-slips hearth-slips--two">
        {toRenew.map((line) => (
          <VacancyLine key={line.vacancy.id} {...line} backTo="/provider" mayChange={mayChange} />
        ))}
      </ul>
      {moreToRenew && (
        <p className="govuk-body">
          <a className="govuk-link" href="/provider/vacancies">
            See all vacancies
          </a>
        </p>
      )}
      {mayChange && <ButtonLink href="/provider/vacancies/new">Publish a vacancy</ButtonLink>}
      {toSign.length > 0 && (
        <>
          <h2 className="govuk-heading-m" id="sign">
            {maySign ? "Offers to sign" : "Offers waiting for the registered manager"}
          </h2>
          <ul className="hearth-slips hearth-slips--two">
            {toSign.map((record) => (
              <OfferSlip key={record.offer.id} record={record} now={now} />
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">Referrals that fit</h2>
      {openCards.notAnswered > 0 && (
        <p className="govuk-body">Not answered: {openCards.notAnswered}. They come first.</p>
      )}
      {cards.length === 0 && (
        <p className="govuk-body">No open referral fits one of your homes at the moment.</p>
      )}
      <ul className="hearth-slips hearth-slips--two">
        {cards.map((slip) => (
          <CardSlip key={slip.referralId} slip={slip} today={today} />
        ))}
      </ul>
      {openCards.open > cards.length && (
        <p className="govuk-body">
          <a className="govuk-link" href="/provider/referrals">
            See all {openCards.open} referrals that fit
          </a>
        </p>
      )}
      <NoticeList notices={notices} now={now} />
    </StaffPage>
  );
}
