import type { Judgement } from "#app/domain/matching/match.ts";
import { RequirementList } from "../product/requirement-list.tsx";

type Props = {
  readonly referralId: string;
  readonly answer: {
    readonly homeId: string;
    readonly alias: string;
    readonly providerName: string;
    readonly standing: "listed" | "not-listed" | "no-vacancy";
    readonly fails: readonly Judgement[];
  };
};

const standings = {
  listed: "It is on the list.",
  "not-listed": "It is not on the list, because of this:",
  "no-vacancy": "It has no vacancy, so there is nothing to judge.",
} as const;

/** Whether one home is on the list and, when it is not, exactly what it fails. */
export function WhyNotAnswer({ referralId, answer }: Props) {
  const { homeId, alias, providerName, standing, fails } = answer;
  return (
    <section aria-labelledby={`home-${homeId}`}>
      <h2 className="govuk-heading-m" id={`home-${homeId}`}>
        {alias}
        <span className="govuk-caption-m">{providerName}</span>
      </h2>
      <p className="govuk-body">{standings[standing]}</p>
      {fails.length > 0 && (
        <RequirementList judgements={fails} label={`What ${alias} does not meet`} />
      )}
      {standing !== "no-vacancy" && (
        <p className="govuk-body">
          <a
            className="govuk-link"
            href={`/commissioner/referrals/${referralId}/matches/${homeId}`}
          >
            Everything about {alias} and this referral
          </a>
        </p>
      )}
    </section>
  );
}
