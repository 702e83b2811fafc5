import type { Judgement } from "#app/domain/matching/match.ts";
import { RequirementList } from "../product/requirement-list.tsx";

const standings = {
  listed: "It is on the list.",
  "not-listed": "It is not on the list, because of this:",
  "no-open-vacancy":
    "It has no open vacancy, so it cannot be listed. What stands against the vacancy that comes closest:",
  "no-vacancy":
    "It has never had a vacancy here. Homes are listed for a vacancy, so nothing else about it was judged.",
} as const;

type Props = {
  readonly referralId: string;
  readonly answer: {
    readonly homeId: string;
    readonly alias: string;
    readonly providerName: string;
    readonly standing: keyof typeof standings;
    readonly fails: readonly Judgement[];
  };
};

/** Whether one home is on the list and, when it is not, exactly what it fails. */
export function WhyNotAnswer({ referralId, answer }: Props) {
  const { homeId, alias, providerName, standing, fails } = answer;
  return (
    <section className="hearth-answer" aria-labelledby={`home-${homeId}`}>
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
