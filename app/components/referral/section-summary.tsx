import type { ReferralAnswers, ReferralSection } from "../../domain/referral/referral.ts";
import { sectionLabels } from "../../domain/referral/section-labels.ts";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { type AnswerRow, sectionRows } from "./section-rows.ts";

type Props = {
  readonly section: ReferralSection;
  readonly answers: Partial<ReferralAnswers>;
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
  /** Where it can be changed; no link when it cannot. */
  readonly changeHref?: string | undefined;
  readonly title?: string | undefined;
  readonly headingLevel?: 2 | 3 | undefined;
};

/** What one section says, with a link to change it. */
export function SectionSummary({
  section,
  answers,
  authorities,
  changeHref,
  title,
  headingLevel = 3,
}: Props) {
  const rows = sectionRows(section, answers, authorities);
  const label = sectionLabels[section];
  const actions = changeHref
    ? [
        {
          href: changeHref,
          label: rows.length > 0 ? "Change" : "Answer",
          about: label.toLowerCase(),
        },
      ]
    : [];
  return (
    <SummaryCard title={title ?? label} actions={actions} headingLevel={headingLevel}>
      {rows.length === 0 ? (
        <p className="govuk-body">Not answered yet</p>
      ) : (
        <SummaryList rows={rows.map(({ key, lines }) => ({ key, value: shownLines(lines) }))} />
      )}
    </SummaryCard>
  );
}

function shownLines(lines: AnswerRow["lines"]) {
  const [only, ...others] = lines;
  if (others.length === 0) return <span className="hearth-own-words">{only}</span>;
  return (
    <ul className="govuk-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
