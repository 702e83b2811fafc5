import type { Verdict } from "#app/domain/matching/match.ts";

/** A shape for each verdict, so that colour is never needed: disc with tick, square with cross, open ring with question mark. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg
      className={`hearth-verdict__icon hearth-verdict__icon--${verdict}`}
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[verdict]}
    </svg>
  );
}

const SHAPES = {
  met: (
    <>
      <circle className="hearth-verdict__shape" cx="11" cy="11" r="10" />
      <path className="hearth-verdict__stroke" d="m6.2 11.4 3.3 3.3 6.4-7" />
    </>
  ),
  "not-met": (
    <>
      <rect className="hearth-verdict__shape" x="1.5" y="1.5" width="19" height="19" rx="2" />
      <path className="hearth-verdict__stroke" d="m7 7 8 8m0-8-8 8" />
    </>
  ),
  "not-known": (
    <>
      <circle className="hearth-verdict__shape" cx="11" cy="11" r="9" />
      <path
        className="hearth-verdict__stroke"
        d="M8.3 8.6c.2-1.6 1.3-2.4 2.8-2.4s2.7.9 2.7 2.3c0 2.2-2.7 2.2-2.7 4.2m0 2.6v.2"
      />
    </>
  ),
} as const;
