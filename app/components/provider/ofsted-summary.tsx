import type { RegisterEntry } from "../../domain/home/registration.ts";
import { type Grade, gradeLabels, type Inspection } from "../../domain/ofsted/grades.ts";
import { SummaryCard } from "../govuk/summary-card.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";
import { OfstedTag } from "../product/ofsted-tag.tsx";

type Props = {
  readonly inspection: Inspection;
  /** `null` when the registration is not in the register. */
  readonly entry: RegisterEntry | null;
  readonly reportHref: string | undefined;
};

/** What Ofsted says of the registration, or the provider until the register has it. */
export function OfstedSummary({ inspection, entry, reportHref }: Props) {
  const { helpedAndProtected, leadersAndManagers } = inspection;
  const grade = (given: Grade | null) => (given === null ? "Not judged" : gradeLabels[given]);
  const isGraded = inspection.overall !== null;
  return (
    <SummaryCard
      title="Ofsted"
      actions={
        reportHref
          ? [
              inspection.reportedBy === "provider"
                ? { href: reportHref, label: "Put right or withdraw", about: "what you entered" }
                : {
                    href: reportHref,
                    label: "Enter a newer inspection",
                    about: "published by Ofsted",
                  },
            ]
          : []
      }
    >
      <SummaryList
        rows={[
          { key: "Latest inspection", value: <OfstedTag inspection={inspection} /> },
          ...(isGraded
            ? [
                { key: "Helped and protected", value: grade(helpedAndProtected) },
                { key: "Leaders and managers", value: grade(leadersAndManagers) },
              ]
            : []),
          { key: "In the register as", value: entryWords(entry) },
        ]}
      />
    </SummaryCard>
  );
}

function entryWords(entry: RegisterEntry | null): string {
  if (entry === null) return "Not in the register";
  const name = entry.name ?? entry.organisation;
  return name ? `${entry.provisionType}, ${name}` : entry.provisionType;
}
