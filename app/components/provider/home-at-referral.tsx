import { distanceBandLabels } from "../../domain/distance/distance.ts";
import type { CardAnswer } from "../../domain/home/card-fit.ts";
import { declineReasonLabels, offerStatusLabels } from "../../domain/offer/offer.ts";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { ButtonLink } from "../govuk/button-link.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";
import { VerdictTag } from "../product/verdict-tag.tsx";
import type { CardHome } from "./card-types.ts";

type Props = {
  readonly referralId: string;
  readonly home: CardHome & { readonly answers: readonly CardAnswer[] };
  readonly isOpen: boolean;
};

/** One home at a referral: what its profile answers to the child's needs, and what can be done. */
export function HomeAtReferral({ referralId, home, isOpen }: Props) {
  const path = `/provider/referrals/${referralId}/homes/${home.homeId}`;
  const open = home.answers.filter(({ verdict }) => verdict === "not-known");
  const stands = home.offer?.status === "prepared" || home.offer?.status === "signed";
  return (
    <section className="hearth-slip" aria-label={home.homeName}>
      <h3 className="govuk-heading-m hearth-slip__title">{home.homeName}</h3>
      <p className="govuk-body">
        {distanceBandLabels[home.distanceBand]} from where the child lives.{" "}
        {home.invitedAt
          ? "The commissioner has invited this home."
          : "The referral fits this home."}
      </p>
      {home.declined && !stands && (
        <p className="govuk-body">You have said no: {declineReasonLabels[home.declined]}.</p>
      )}
      {home.offer && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/provider/offers/${home.offer.id}`}>
            Your offer
          </a>
          : {offerStatusLabels[home.offer.status]}.
        </p>
      )}
      <CardAnswers answers={home.answers} />
      {open.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/provider/homes/${home.homeId}/${open[0]?.part}`}>
            Complete the profile
          </a>{" "}
          so that commissioners see an answer instead of “not known”.
        </p>
      )}
      {isOpen && !stands && (
        <ButtonGroup>
          <ButtonLink href={`${path}/offer`}>
            Make an offer<VisuallyHidden> from {home.homeName}</VisuallyHidden>
          </ButtonLink>
          {!home.declined && (
            <ButtonLink href={`${path}/decline`} variant="secondary">
              Say no<VisuallyHidden> for {home.homeName}</VisuallyHidden>
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
    </section>
  );
}

/** Each thing that the card asks, with what the home's profile says. */
export function CardAnswers({ answers }: { readonly answers: readonly CardAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <ul className="hearth-requirements" aria-label="What the card asks and your profile says">
      {answers.map((answer) => (
        <li key={answer.code} className="hearth-requirements__item">
          <VerdictTag verdict={answer.verdict} />
          <div>
            <p className="hearth-requirements__label">
              {answer.label}
              {answer.importance && ` (${answer.importance})`}
            </p>
            <p className="hearth-requirements__sentence">{answer.sentence}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
