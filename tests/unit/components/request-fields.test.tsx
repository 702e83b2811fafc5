import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RequestFields } from "#app/components/referral/sections/request-fields.tsx";
import type { RequestSection } from "#app/domain/referral/referral.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";

const page = (changes: Partial<RequestSection>) =>
  renderToStaticMarkup(
    <RequestFields
      answers={{ request: { ...referralFor().request, ...changes } }}
      authorities={[]}
    />,
  );
const input = (html: string, name: string, value: string) =>
  html
    .match(/<input[^>]*>/g)
    ?.find((one) => one.includes(`name="${name}"`) && one.includes(`value="${value}"`));

test("which nights and how often stand under short breaks, and show what was answered", () => {
  const html = page({
    stay: "short-breaks",
    breakNights: ["weekend-nights"],
    breakRhythm: "each-second-week",
    calledOutOfHours: true,
  });
  expect(input(html, "breakNights", "weekend-nights")).toContain("checked");
  expect(input(html, "breakNights", "school-nights")).not.toContain("checked");
  expect(input(html, "breakRhythm", "each-second-week")).toContain("checked");
  expect(input(html, "calledOutOfHours", "yes")).toContain("checked");
  const shortBreaks = html.indexOf('value="short-breaks"');
  const next = html.indexOf('value="parent-and-child"');
  expect(html.indexOf('name="breakNights"')).toBeGreaterThan(shortBreaks);
  expect(html.indexOf('name="breakRhythm"')).toBeLessThan(next);
});

test("nothing of it is ticked where nobody asked", () => {
  const html = page({});
  expect(input(html, "calledOutOfHours", "yes")).not.toContain("checked");
  expect(input(html, "breakNights", "weekend-nights")).not.toContain("checked");
});
