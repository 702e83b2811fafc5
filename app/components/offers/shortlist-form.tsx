import { Button } from "../govuk/button.tsx";
import { Tag } from "../govuk/tag.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";

type Props = {
  readonly offerId: string;
  readonly homeAlias: string;
  readonly standing: "signed" | "withdrawn";
  readonly shortlisted: boolean;
  readonly open: boolean;
};

/** Puts one offer on the child's list, or takes it off. */
export function ShortlistForm({ offerId, homeAlias, standing, shortlisted, open }: Props) {
  if (standing === "withdrawn") return <Tag colour="orange">Withdrawn by the home</Tag>;
  if (!open) return shortlisted ? <Tag colour="blue">Was shown to the child</Tag> : null;
  return (
    <form method="post">
      <input type="hidden" name="offerId" value={offerId} />
      {shortlisted && (
        <p className="govuk-!-margin-top-0 govuk-!-margin-bottom-2">
          <Tag colour="blue">On the child's list</Tag>
        </p>
      )}
      <Button name="do" value={shortlisted ? "remove" : "add"} variant="secondary">
        {shortlisted ? "Take off the child's list" : "Put on the child's list"}
        <VisuallyHidden> ({homeAlias})</VisuallyHidden>
      </Button>
    </form>
  );
}
