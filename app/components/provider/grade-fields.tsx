import {
  gradeLabels,
  grades,
  supportedOutcomeLabels,
  supportedOutcomes,
} from "../../domain/ofsted/grades.ts";
import type { ReportedInspection } from "../../domain/ofsted/standing.ts";
import { Radios } from "../govuk/radios.tsx";

const gradeChoices = grades.map((grade) => ({ value: grade, label: gradeLabels[grade] }));

type Props = {
  readonly isSupportedAccommodation: boolean;
  /** What was entered before. */
  readonly entered: ReportedInspection | undefined;
};

/** What a report judges: an outcome for supported accommodation, grades for everything else. */
export function GradeFields({ isSupportedAccommodation, entered }: Props) {
  if (isSupportedAccommodation) {
    return (
      <Radios
        name="supportedOutcome"
        label="Outcome"
        labelSize="s"
        value={entered?.supportedOutcome ?? undefined}
        choices={supportedOutcomes.map((outcome) => ({
          value: outcome,
          label: supportedOutcomeLabels[outcome],
        }))}
      />
    );
  }
  return (
    <>
      <Radios
        name="overall"
        label="Overall experiences and progress"
        labelSize="s"
        value={entered?.overall ?? undefined}
        choices={gradeChoices}
      />
      <Radios
        name="helpedAndProtected"
        label="How well children are helped and protected"
        labelSize="s"
        value={entered?.helpedAndProtected ?? undefined}
        choices={gradeChoices}
      />
      <Radios
        name="leadersAndManagers"
        label="Leaders and managers"
        labelSize="s"
        value={entered?.leadersAndManagers ?? undefined}
        choices={gradeChoices}
      />
    </>
  );
}
