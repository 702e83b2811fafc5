import type { Judgement } from "#app/domain/matching/match.ts";
import { VerdictTag } from "./verdict-tag.tsx";

type Props = {
  readonly judgements: readonly Judgement[];
  /** Unique on the page. */
  readonly label: string;
};

/** Each requirement with its verdict, the reason, and what the verdict rests on. */
export function RequirementList({ judgements, label }: Props) {
  return (
    <ul className="hearth-requirements" aria-label={label}>
      {judgements.map((judgement) => (
        <li key={judgement.code} className="hearth-requirements__item">
          <VerdictTag verdict={judgement.verdict} />
          <div>
            <p className="hearth-requirements__label">{judgement.label}</p>
            <p className="hearth-requirements__sentence">{judgement.sentence}</p>
            <p className="hearth-requirements__fact">{judgement.fact.says}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
