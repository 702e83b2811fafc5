import type { Claim } from "../../domain/home/claim.ts";
import type { Completeness } from "../../domain/home/completeness.ts";
import { type HomeProfile, homeKindLabels } from "../../domain/home/home.ts";
import type { RegisterEntry } from "../../domain/home/registration.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import { daysSinceConfirmed, freshnessOf } from "../../domain/vacancy/freshness.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonLink } from "../govuk/button-link.tsx";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { WarningText } from "../govuk/warning-text.tsx";
import { daysAgo } from "../product/dates.ts";
import { ClaimNote } from "./claim-note.tsx";
import { NeedsSummary } from "./needs-summary.tsx";
import { OfstedSummary } from "./ofsted-summary.tsx";
import { PictureList } from "./picture-list.tsx";
import { ProfileSummary, takesWords } from "./profile-summary.tsx";
import { VacancyLine } from "./vacancy-line.tsx";

type Props = {
  readonly home: HomeProfile;
  readonly sector: string;
  readonly completeness: Completeness;
  readonly entry: RegisterEntry | null;
  readonly claim: Claim;
  readonly inspection: Inspection;
  readonly vacancies: readonly Vacancy[];
  readonly pictures: readonly { readonly id: string; readonly description: string }[];
  readonly now: Date;
  readonly mayChange: boolean;
  /** What is wrong with the registration. */
  readonly problem: string | undefined;
};

/** A home as its own provider sees it: what keeps it true first, then all it says. */
export function OwnHomeView(props: Props) {
  const { home, completeness, mayChange, problem } = props;
  const path = `/provider/homes/${home.id}`;
  return (
    <>
      <h1 className="govuk-heading-l">{home.alias}</h1>
      {problem !== undefined && <WarningText>{problem}. Its vacancies are not shown.</WarningText>}
      <ClaimNote
        claim={props.claim}
        urn={home.urn}
        owner={props.entry?.organisation ?? props.entry?.name ?? null}
      />
      <VacanciesOfHome {...props} />
      <SummaryCard
        title="Registration and area"
        actions={
          mayChange
            ? [{ href: `${path}/basics`, label: "Change", about: "registration and area" }]
            : []
        }
      >
        <SummaryList
          rows={[
            { key: "Kind", value: homeKindLabels[home.kind] },
            { key: "Takes", value: takesWords(home) },
            { key: "Registration (URN)", value: home.urn || "A council’s own fostering service" },
            { key: "Area", value: `${props.sector} (commissioners see ${home.outcode})` },
          ]}
        />
      </SummaryCard>
      <OfstedSummary
        inspection={props.inspection}
        entry={props.entry}
        reportHref={mayChange && props.entry ? `${path}/inspection` : undefined}
      />
      <h2 className="govuk-heading-m">Profile</h2>
      <p className="govuk-body">
        {completeness.said} of {completeness.of} questions answered. Confirmed{" "}
        {daysAgo(daysSinceConfirmed(home.profileConfirmedAt, props.now))}.
      </p>
      {mayChange && (
        <form method="post">
          <input type="hidden" name="version" value={home.version} />
          <Button variant="secondary">All of this is still right</Button>
        </form>
      )}
      <ProfileSummary home={home} mayChange={mayChange} />
      <SummaryCard
        title="Needs and risks"
        actions={
          mayChange ? [{ href: `${path}/needs`, label: "Change", about: "needs and risks" }] : []
        }
      >
        <NeedsSummary capabilities={home.capabilities} />
      </SummaryCard>
      {mayChange && (
        <SummaryCard
          title="Living together, private"
          actions={[{ href: `${path}/living-together`, label: "Open", about: "living together" }]}
        >
          <p className="govuk-body">
            Keep a few facts about who lives there. Authorities are only told yes, talk first or no
            for a child, never why.
          </p>
        </SummaryCard>
      )}
      <SummaryCard
        title="Pictures"
        actions={
          mayChange ? [{ href: `${path}/pictures`, label: "Add or remove", about: "pictures" }] : []
        }
      >
        <PictureList homeId={home.id} pictures={props.pictures} />
      </SummaryCard>
    </>
  );
}

function VacanciesOfHome({ home, vacancies, now, mayChange }: Props) {
  const live = vacancies.filter(takesPlaces);
  return (
    <>
      <h2 className="govuk-heading-m">Vacancies</h2>
      {live.length === 0 && <p className="govuk-body">No vacancy is published.</p>}
      <ul className="hearth-slips">
        {live.map((vacancy) => (
          <VacancyLine
            key={vacancy.id}
            vacancy={vacancy}
            homeName={home.alias}
            freshness={freshnessOf(vacancy.confirmedAt, now)}
            days={daysSinceConfirmed(vacancy.confirmedAt, now)}
            attention={null}
            backTo={`/provider/homes/${home.id}`}
            mayChange={mayChange}
          />
        ))}
      </ul>
      {mayChange && (
        <ButtonLink href={`/provider/vacancies/new?home=${home.id}`}>Publish a vacancy</ButtonLink>
      )}
    </>
  );
}
