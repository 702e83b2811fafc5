import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoticeLine } from "#app/components/product/notice-line.tsx";

const at = new Date("2026-11-23T09:50:00Z");
const now = new Date("2026-11-23T10:00:00Z");
const line = (read: boolean) =>
  renderToStaticMarkup(
    <NoticeLine
      notice={{ id: "n1", kind: "declined", path: "/commissioner/x", at, read }}
      now={now}
      about="HX-7K3M"
    />,
  );

test("a new notice is opened by a form that posts, because that marks it as read", () => {
  expect(line(false)).toContain('method="post" action="/notices/n1"');
  expect(line(false)).toContain("HX-7K3M: A home has said no, with its reason.");
  expect(line(false)).toContain("New");
});

test("a notice that was read is a plain link", () => {
  expect(line(true)).toContain('href="/commissioner/x"');
  expect(line(true)).not.toContain("<form");
});
