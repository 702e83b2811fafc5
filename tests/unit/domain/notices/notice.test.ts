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

test("an administrator finds what is for administrators, and everybody else all that is not", () => {
  expect(noticeKindsFor("administrator")).toEqual(["claim-waiting"]);
  expect(noticeKindsFor("provider-officer")).toEqual(
    noticeKinds.filter((kind) => kind !== "claim-waiting"),
  );
});

test("no sentence names a child, a home's name, an age or a place", () => {
  const telling = /\b(child|boy|girl|aged?|years?|miles?|street|road|postcode)\b/i;
  expect(Object.values(noticeSentences).filter((sentence) => telling.test(sentence))).toEqual([]);
});
