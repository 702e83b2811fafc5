import { type Judgement, type Verdict, verdictLabels } from "#app/domain/matching/match.ts";
import { VerdictIcon } from "../product/verdict-icon.tsx";

type Props = { readonly judgements: readonly Judgement[]; readonly label: string };

const openFirst: readonly Verdict[] = ["not-met", "not-known", "met"];

/** Every requirement on a line of its own, what is still open first; the home's own page says more. */
export function RequirementLines({ judgements, label }: Props) {
  const lines = openFirst.flatMap((verdict) =>
    judgements.filter((judgement) => judgement.verdict === verdict),
  );
  return (
    <ul className="hearth-reasons hearth-reasons__list" aria-label={label}>
      {lines.map(({ code, verdict, sentence }) => (
        <li key={code} className="hearth-reasons__item">
          <VerdictIcon verdict={verdict} />
          <span>
            <span className="govuk-visually-hidden">{verdictLabels[verdict]}: </span>
            {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}
