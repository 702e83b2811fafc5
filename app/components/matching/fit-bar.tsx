import { scoreRange } from "../product/score-text.ts";

type Props = { readonly lower: number; readonly upper: number };

/** How well a home fits, in words; the bar repeats them: solid is certain, pale is what open questions could still add. */
export function FitBar({ lower, upper }: Props) {
  return (
    <p className="hearth-fit">
      <span className="hearth-fit__words">
        Fit <strong>{scoreRange({ lower, upper })}</strong> of 100
      </span>
      <svg
        className="hearth-fit__bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="hearth-fit__track" width="100" height="8" />
        <rect className="hearth-fit__possible" width={upper} height="8" />
        <rect className="hearth-fit__certain" width={lower} height="8" />
      </svg>
    </p>
  );
}
