import {
  gradeLabels,
  grades,
  supportedOutcomeLabels,
  supportedOutcomes,
} from "../../domain/ofsted/grades.ts";
import { Radios } from "../govuk/radios.tsx";

const gradeChoices = grades.map((grade) => ({ value: grade, label: gradeLabels[grade] }));

/** What a report judges: an outcome for supported accommodation, grades for everything else. */
export function GradeFields({
  isSupportedAccommodation,
}: {
  readonly isSupportedAccommodation: boolean;
}) {
  if (isSupportedAccommodation) {
    return (
      <Radios
        name="supportedOutcome"
        label="Outcome"
        labelSize="s"
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
        choices={gradeChoices}
      />
      <Radios
        name="helpedAndProtected"
        label="How well children are helped and protected"
        labelSize="s"
        choices={gradeChoices}
      />
      <Radios
        name="leadersAndManagers"
        label="Leaders and managers"
        labelSize="s"
        choices={gradeChoices}
      />
    </>
  );
}
