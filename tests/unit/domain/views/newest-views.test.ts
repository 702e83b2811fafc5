import { expect, test } from "vitest";
import type { OfferId } from "#app/domain/shared/ids.ts";
import { newestViews } from "#app/domain/views/newest-views.ts";

const offer = (name: string) => name as OfferId;
const said = { answer: null, why: "Because.", mattersMost: "" } as const;
const onlyAsked = { answer: null, why: "", mattersMost: " " } as const;
const at = (day: number) => new Date(Date.UTC(2026, 10, day));

test("the newest view about each option counts, the earlier ones are kept", () => {
  const views = newestViews([
    { ...said, audience: "child", offerId: offer("a"), at: at(1), name: "first" },
    { ...said, audience: "child", offerId: offer("a"), at: at(3), name: "changed" },
    { ...said, audience: "child", offerId: offer("b"), at: at(2), name: "other option" },
  ]);
  expect(views.map(({ name, counts }) => [name, counts])).toEqual([
    ["changed", true],
    ["other option", true],
    ["first", false],
  ]);
});

test("what a parent says never replaces what the child says", () => {
  const views = newestViews([
    { ...said, audience: "child", offerId: offer("a"), at: at(1) },
    { ...said, audience: "parent", offerId: offer("a"), at: at(2) },
  ]);
  expect(views.every(({ counts }) => counts)).toBe(true);
});

test("what was said about all options is apart from what was said about one", () => {
  const views = newestViews([
    { ...said, audience: "child", offerId: null, at: at(1) },
    { ...said, audience: "child", offerId: offer("a"), at: at(2) },
  ]);
  expect(views.every(({ counts }) => counts)).toBe(true);
});

test("a question alone replaces nothing that was said before", () => {
  const views = newestViews([
    { ...said, audience: "child", offerId: null, at: at(1), name: "earlier wish" },
    { ...said, audience: "child", offerId: null, at: at(2), name: "wish" },
    { ...onlyAsked, audience: "child", offerId: null, at: at(3), name: "question" },
  ]);
  expect(views.map(({ name, counts }) => [name, counts])).toEqual([
    ["question", true],
    ["wish", true],
    ["earlier wish", false],
  ]);
});
