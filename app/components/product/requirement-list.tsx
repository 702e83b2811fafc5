import type { Judgement } from "#app/domain/matching/match.ts";
import { VerdictTag } from "./verdict-tag.tsx";

const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
});

type Props = {
  readonly judgements: readonly Judgement[];
  /** Unique on the page. */
  readonly label: string;
};

/** Each requirement with its verdict, the reason, and what the verdict rests on when that says more. */
export function RequirementList({ judgements, label }: Props) {
  return (
    <ul className="hearth-requirements" aria-label={label}>
      {judgements.map((judgement) => (
        <li key={judgement.code} className="hearth-requirements__item">
          <VerdictTag verdict={judgement.verdict} />
          <div>
            <p className="hearth-requirements__label">{judgement.label}</p>
            <p className="hearth-requirements__sentence">{judgement.sentence}</p>
            <FactLine judgement={judgement} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the provider gave as evidence, when the sentence does not say it already, and when it was confirmed. */
function FactLine({ judgement: { sentence, fact, verdict } }: { readonly judgement: Judgement }) {
  const isSaid = sentence.toLowerCase().includes(fact.says.toLowerCase());
  // What nobody has said was not confirmed either.
  const confirmed =
    verdict !== "not-known" && fact.confirmedAt && `confirmed ${day.format(fact.confirmedAt)}`;
  const words = [isSaid ? null : fact.says, confirmed].filter(Boolean).join(", ");
  if (words === "") return null;
  return <p className="hearth-requirements__fact">{words}</p>;
}
