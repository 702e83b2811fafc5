import { Details } from "../govuk/details.tsx";
import { ChangeList, type ChangeStep } from "./change-list.tsx";
import { type FailureCount, FailureList } from "./failure-list.tsx";
import { WhyNotForm } from "./why-not-form.tsx";

type Props = {
  readonly referralId: string;
  readonly failures: readonly FailureCount[];
  /** Given when few homes fit. */
  readonly changes: { readonly sets: readonly ChangeStep[] } | null;
};

const changesShown = 3;

/** What is not on the list: what would bring more in, why others are left out, and any home by its name. */
export function NotListed({ referralId, failures, changes }: Props) {
  return (
    <section aria-labelledby="not-listed">
      <h2 className="govuk-heading-m" id="not-listed">
        Homes that are not listed
      </h2>
      {changes && changes.sets.length > 0 && (
        <ChangeList
          referralId={referralId}
          sets={changes.sets}
          headingLevel={3}
          most={changesShown}
        />
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/commissioner/referrals/${referralId}/changes`}>
          See what would bring in more homes
        </a>
      </p>
      {failures.length > 0 && (
        <Details summary="Why homes that came close are not listed">
          <p className="govuk-body">Homes that were judged and do not meet:</p>
          <FailureList failures={failures} />
        </Details>
      )}
      <WhyNotForm referralId={referralId} />
    </section>
  );
}
