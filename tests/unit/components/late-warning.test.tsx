import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LateWarning } from "#app/components/provider/late-warning.tsx";

const words = (today: string) =>
  renderToStaticMarkup(<LateWarning answerBy="2026-11-26" today={today} />);

test("before a late offer is sent the page says that the date has passed and what that means", () => {
  expect(words("2026-11-27")).toContain("asked for answers by 26 November 2026");
  expect(words("2026-11-27")).toContain("the commissioner may have decided");
});

test("on the answer date itself nothing is said, because an answer is still in time", () => {
  expect(words("2026-11-26")).toBe("");
});
