import type { Judgement, Verdict } from "#app/domain/matching/match.ts";
import { VerdictTag } from "../product/verdict-tag.tsx";

type Props = { readonly judgements: readonly Judgement[] };

const openFirst: readonly Verdict[] = ["not-met", "not-known", "met"];

/** Every requirement on a line of its own under its verdict, what is open first; the home's own page says more. */
export function RequirementLines({ judgements }: Props) {
  return openFirst.map((verdict) => {
    const lines = judgements.filter((judgement) => judgement.verdict === verdict);
    if (lines.length === 0) return null;
    return (
      <div key={verdict} className="hearth-lines">
        <VerdictTag verdict={verdict} />
        <ul className="hearth-lines__list">
          {lines.map(({ code, sentence }) => (
            <li key={code}>{sentence}</li>
          ))}
        </ul>
      </div>
    );
  });
}
