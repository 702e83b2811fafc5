import { expect, test } from "vitest";
import {
  noticeKinds,
  noticeKindsFor,
  noticeMail,
  noticeReaders,
  noticeSentences,
} from "#app/domain/notices/notice.ts";

test.each(noticeKinds)("an e-mail about %s is its sentence and a link to sign in to", (kind) => {
  const { subject, body } = noticeMail({ kind, path: "/offers/1" }, "https://hearth.example");
  const [first, ...rest] = body.split("\n").filter((line) => line !== "");
  expect(first).toBe(noticeSentences[kind]);
  expect(rest).toEqual([
    "Sign in to read it:",
    "https://hearth.example/offers/1",
    "This e-mail says nothing more on purpose. Please do not reply to it.",
  ]);
  expect(subject).toBe(`Hearth: ${noticeSentences[kind].slice(0, -1).toLowerCase()}`);
});

test.each(noticeKinds)("%s is e-mailed to somebody", (kind) => {
  expect(noticeReaders[kind].length).toBeGreaterThan(0);
});

test("an offer that waits for a signature goes to nobody but the registered manager", () => {
  expect(noticeReaders["offer-to-sign"]).toEqual(["registered-manager"]);
});

test("each role finds what is for it to act on, so that nobody marks as read what waits for somebody else", () => {
  expect(noticeKindsFor("administrator")).toEqual(["claim-waiting"]);
  expect(noticeKindsFor("director")).toEqual(["approval-wanted"]);
  expect(noticeKindsFor("nominated-officer")).toEqual(["approval-wanted"]);
  expect(noticeKindsFor("commissioner")).toContain("offer-received");
  expect(noticeKindsFor("commissioner")).not.toContain("approval-wanted");
});

test("a provider officer finds the offers that wait for the registered manager, and the manager does too", () => {
  expect(noticeKindsFor("provider-officer")).toContain("offer-to-sign");
  expect(noticeKindsFor("registered-manager")).toEqual(noticeKindsFor("provider-officer"));
});

test("no sentence names a child, a home's name, an age or a place", () => {
  const telling = /\b(child|boy|girl|aged?|years?|miles?|street|road|postcode)\b/i;
  expect(Object.values(noticeSentences).filter((sentence) => telling.test(sentence))).toEqual([]);
});
