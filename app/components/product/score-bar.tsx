import type { Score } from "#app/domain/matching/match.ts";
import { scoreText } from "./score-text.ts";

type Props = {
  readonly score: Score;
  /** What stands around it says already that this is the fit. */
  readonly labelHidden?: boolean | undefined;
};

/**
 * How well a home fits, in words first; the bar repeats them. Solid is certain, striped is what
 * answers to the open questions could still add.
 */
export function ScoreBar({ score, labelHidden }: Props) {
  const open = score.upper - score.lower;
  const openPoints = Math.round(score.upper) - Math.round(score.lower);
  return (
    <div className="hearth-score">
      <p className="hearth-score__words">
        <span className={labelHidden ? "govuk-visually-hidden" : "hearth-score__label"}>Fit </span>
        <strong className="hearth-score__figure">{scoreText(score)}</strong>
        {openPoints > 0 && (
          <span className="hearth-score__open">
            {" "}
            {openPoints} {openPoints === 1 ? "point depends" : "points depend"} on open questions
          </span>
        )}
      </p>
      <svg
        className="hearth-score__bar"
        width="100%"
        height="14"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="hearth-score__track" width="100%" height="14" rx="3" />
        {open > 0 && (
          <rect
            className="hearth-score__possible"
            x={`${score.lower}%`}
            y="1"
            width={`${open}%`}
            height="12"
          />
        )}
        <rect className="hearth-score__certain" width={`${score.lower}%`} height="14" rx="3" />
      </svg>
    </div>
  );
}
