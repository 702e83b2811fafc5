import type { ReportedInspection } from "../../domain/ofsted/standing.ts";
import { Button } from "../govuk/button.tsx";
import { useFormState } from "../govuk/form-state.tsx";
import { Inset } from "../govuk/inset.tsx";
import { OfstedTag } from "../product/ofsted-tag.tsx";

type Report = { readonly id: string; readonly inspection: ReportedInspection };

/** What the provider has entered before, with the button that takes it back. */
export function EnteredReport({ report }: { readonly report: Report }) {
  return (
    <Inset>
      <p className="govuk-body">
        You have entered:{" "}
        <OfstedTag inspection={{ ...report.inspection, reportedBy: "provider" }} />
      </p>
      <p className="govuk-body">
        If it is wrong, put it right below, or withdraw it: what the register says counts again.
      </p>
      <form method="post">
        <input type="hidden" name="reportId" value={report.id} />
        <Button name="do" value="withdraw" variant="secondary">
          Withdraw what we entered
        </Button>
      </form>
    </Inset>
  );
}

/** The report that a form puts another in the place of. A refused form keeps the one it was sent with. */
export function HiddenReplaced({ report }: { readonly report: Report | null }) {
  const typed = useFormState().values?.replaces;
  return <input type="hidden" name="replaces" value={String(typed ?? report?.id ?? "")} />;
}
