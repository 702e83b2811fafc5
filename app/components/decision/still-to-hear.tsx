import { WarningText } from "../govuk/warning-text.tsx";

type Props = {
  readonly referralId: string;
  readonly heard: { readonly child: boolean; readonly parents: boolean };
};

/** What stands in the way of a decision: whose views are missing, and where to record them. Nothing when all are there. */
export function StillToHear({ referralId, heard }: Props) {
  const missing = [!heard.child && "the child's views", !heard.parents && "the parents' views"]
    .filter((words) => words !== false)
    .join(" and ");
  if (missing === "") return null;
  return (
    <>
      <WarningText>
        You cannot record a decision yet. First record {missing}, or why they could not be asked.
      </WarningText>
      <p className="govuk-body">
        The law asks for them before any decision (Children Act 1989, section 22(4) and (5)).{" "}
        <a className="govuk-link" href={`/commissioner/referrals/${referralId}/views`}>
          Record the views
        </a>
      </p>
    </>
  );
}
