import {
  type Grade,
  gradeLabels,
  type Inspection,
  type SupportedOutcome,
  supportedOutcomeLabels,
} from "#app/domain/ofsted/grades.ts";
import { Tag, type TagColour } from "../govuk/tag.tsx";
import { longDate } from "./dates.ts";

const GRADE_COLOURS: Record<Grade, TagColour> = {
  outstanding: "green",
  good: "teal",
  "requires-improvement": "orange",
  inadequate: "red",
};

const OUTCOME_COLOURS: Record<SupportedOutcome, TagColour> = {
  "consistently-strong": "green",
  inconsistent: "orange",
  "serious-weaknesses": "red",
};

/**
 * The latest Ofsted judgement and its day, marked when only the provider has said it. "Not yet
 * inspected" is neutral: it is not a bad grade.
 */
export function OfstedTag({ inspection }: { readonly inspection: Inspection }) {
  const { words, colour } = judgement(inspection);
  return (
    <span className="hearth-tagged">
      <Tag colour={colour}>
        <span className="govuk-visually-hidden">Ofsted: </span>
        {words}
      </Tag>
      {inspection.inspectedOn && <span>inspected {longDate(inspection.inspectedOn)}</span>}
      {inspection.reportedBy === "provider" && (
        <span className="hearth-tagged__mark">provider-reported, not yet in the register</span>
      )}
    </span>
  );
}

function judgement({ overall, supportedOutcome }: Inspection): {
  readonly words: string;
  readonly colour: TagColour;
} {
  if (overall) return { words: gradeLabels[overall], colour: GRADE_COLOURS[overall] };
  if (supportedOutcome) {
    return {
      words: supportedOutcomeLabels[supportedOutcome],
      colour: OUTCOME_COLOURS[supportedOutcome],
    };
  }
  return { words: "Not yet inspected", colour: "grey" };
}
