import { type Verdict, verdictLabels } from "#app/domain/matching/match.ts";
import { VerdictIcon } from "./verdict-icon.tsx";

/** Met, not met or not known: a shape and a word. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span className={`hearth-verdict hearth-verdict--${verdict}`}>
      <VerdictIcon verdict={verdict} />
      <span className="hearth-verdict__word">{verdictLabels[verdict]}</span>
    </span>
  );
}
