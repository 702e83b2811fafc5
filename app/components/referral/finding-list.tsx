import { type FreeTextField, freeTextFields } from "../../domain/referral/free-text.ts";
import { TextArea } from "../govuk/text-area.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";
import { freeTextLabels } from "./field-labels.ts";

/** A finding of the anonymity check with the words around it. */
export type FindingInText = {
  /** Names it in the form: field, kind, excerpt and sentence. */
  readonly key: string;
  readonly field: FreeTextField;
  readonly excerpt: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly suggestion: string;
};

type Props = {
  readonly referralId: string;
  readonly findings: readonly FindingInText[];
  /** In characters. */
  readonly longestReason: number;
};

/** Each finding with a link to the text and a place to say why it may stay. Stands inside a form. */
export function FindingList({ referralId, findings, longestReason }: Props) {
  return (
    <ol className="govuk-list hearth-findings">
      {findings.map((finding, index) => (
        <li key={finding.key} className="hearth-findings__item">
          <h3 className="govuk-heading-s">
            {freeTextLabels[finding.field]}: “{finding.excerpt}”
          </h3>
          <p className="hearth-findings__context">
            {finding.before}
            <mark>{finding.excerpt}</mark>
            {finding.after}
          </p>
          <p className="govuk-body">
            {finding.why} {finding.suggestion}{" "}
            <a
              className="govuk-link"
              href={`/commissioner/referrals/${referralId}/${freeTextFields[finding.field]}`}
            >
              Change the text<VisuallyHidden> with “{finding.excerpt}”</VisuallyHidden>
            </a>
          </p>
          <input type="hidden" name={`finding.f${index}`} value={finding.key} />
          <TextArea
            name={`reason.f${index}`}
            label={
              <>
                Or say why it may stay<VisuallyHidden>: “{finding.excerpt}”</VisuallyHidden>
              </>
            }
            hint="At least 10 characters. Holds for this sentence only. Kept with your name."
            maxCharacters={longestReason}
            rows={2}
          />
        </li>
      ))}
    </ol>
  );
}
