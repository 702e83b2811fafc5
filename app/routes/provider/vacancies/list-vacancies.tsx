import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "../../../components/govuk/button-link.tsx";
import { DoneBanner } from "../../../components/provider/done-banner.tsx";
import { VacancyLine } from "../../../components/provider/vacancy-line.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { listVacancies } from "../../../use-cases/vacancies/list-vacancies.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { vacancyDoneWords } from "./done-words.ts";

const shown = ["live", "ended"] as const;
const query = z.object({
  done: z.string().optional().catch(undefined),
  show: z.enum(shown).optional().catch(undefined),
});
const statuses = { live: ["open", "held"], ended: ["filled", "withdrawn"] } as const;
const mostOnPage = 100;

export const meta = titled("Vacancies");

export const loader = endpoint(
  { access: "staff", query },
  async ({ context, query: { done, show = "live" } }) => ({
    ...(await listVacancies(context, { statuses: statuses[show], limit: mostOnPage })),
    mayChange: isAllowed(context.actor, "vacancy:write"),
    done,
    show,
  }),
);

export default function Vacancies() {
  const { vacancies, more, mayChange, done, show } = useLoaderData<typeof loader>();
  const isLive = show === "live";
  return (
    <StaffPage>
      <DoneBanner done={done} words={vacancyDoneWords} />
      <h1 className="govuk-heading-l">{isLive ? "Vacancies" : "Filled and withdrawn"}</h1>
      <p className="govuk-body">
        {isLive
          ? "The longest unconfirmed first. After 28 days without a confirmation commissioners no longer see a vacancy."
          : "Open one to publish its places again, if it was marked filled by mistake."}
      </p>
      {mayChange && isLive && (
        <ButtonLink href="/provider/vacancies/new">Publish a vacancy</ButtonLink>
      )}
      {vacancies.length === 0 && <p className="govuk-body">There are none.</p>}
      <ul className="hearth-slips hearth-slips--two">
        {vacancies.map((line) => (
          <VacancyLine
            key={line.vacancy.id}
            {...line}
            backTo="/provider/vacancies"
            mayChange={mayChange}
            headingLevel={2}
          />
        ))}
      </ul>
      {more && <p className="govuk-body">Only the first {mostOnPage} are shown.</p>}
      <p className="govuk-body">
        {isLive ? (
          <a className="govuk-link" href="/provider/vacancies?show=ended">
            Filled and withdrawn vacancies
          </a>
        ) : (
          <a className="govuk-link" href="/provider/vacancies">
            Open and held vacancies
          </a>
        )}
      </p>
    </StaffPage>
  );
}
