import type { ReportInspectionRefusal } from "../../../use-cases/inspections/report-inspection.ts";
import { changedWords, registrationWords, sentBeforeWords } from "../refusal-words.ts";

type Answer = { readonly field: string; readonly words: string };

/** Why a reported inspection cannot stand, at which field. */
export const reportWords: Record<ReportInspectionRefusal, Answer> = {
  "inspected-in-the-future": {
    field: "inspectedOn",
    words: "The date of the inspection must be today or in the past",
  },
  "register-is-as-new": {
    field: "inspectedOn",
    words: "The register already has this inspection or a newer one",
  },
  "grades-for-graded-provision": { field: "overall", words: "Select the overall grade" },
  "outcome-for-supported-accommodation": {
    field: "supportedOutcome",
    words: "Select the outcome of the inspection",
  },
  "protection-limits-overall": {
    field: "overall",
    words:
      "The overall grade is inadequate when help and protection is inadequate. Check the report",
  },
  "sent-before": { field: "", words: sentBeforeWords },
  "changed-by-somebody-else": { field: "", words: changedWords },
  "urn-not-in-register": { field: "", words: registrationWords["urn-not-in-register"] },
};
