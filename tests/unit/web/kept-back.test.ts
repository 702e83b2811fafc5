import { data, redirect } from "@remix-run/node";
import { expect, test } from "vitest";
import { giveOut, keepBack } from "#app/web/kept-back.ts";

test("what was kept back comes out as it went in, and is no data until then", () => {
  const answer = { homes: [{ alias: "Larch House" }] };
  const kept = keepBack(answer);
  expect(JSON.stringify({ kept })).toBe("{}");
  expect(giveOut({ page: kept, nothing: keepBack(null), plain: answer })).toEqual({
    page: answer,
    nothing: null,
    plain: answer,
  });
});

test.each([
  ["a redirect", redirect("/")],
  ["data with a status", data({ problems: [] }, { status: 400 })],
  ["no answer at all", undefined],
])("%s is the framework's to see", (_, answer) => {
  expect(keepBack(answer)).toBe(answer);
});
