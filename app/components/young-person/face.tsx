import type { ViewsAnswer } from "#app/domain/views/views.ts";

const MOUTHS: Record<ViewsAnswer, string> = {
  yes: "M17 31c3 6 15 6 18 0",
  "not-sure": "M18 34h16",
  no: "M17 36c3-6 15-6 18 0",
};

/** A face for an answer. The word beside it says the same. */
export function Face({ answer }: { readonly answer: ViewsAnswer }) {
  return (
    <svg
      className="hearth-face"
      width="52"
      height="52"
      viewBox="0 0 52 52"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="hearth-face__head" cx="26" cy="26" r="24" />
      <circle className="hearth-face__eye" cx="18.5" cy="20" r="3" />
      <circle className="hearth-face__eye" cx="33.5" cy="20" r="3" />
      <path className="hearth-face__line" d={MOUTHS[answer]} />
    </svg>
  );
}
