import { expect, test } from "vitest";
import {
  noticeKinds,
  noticeKindsFor,
  noticeMail,
  noticeReaders,
  noticeSentences,
} from "#app/domain/notices/notice.ts";

test.each(noticeKinds)("an e-mail about %s is its sentence and a link to sign in to", (kind) => {
  const { subject, body } = noticeMail([{ kind, path: "/offers/1" }], "https://hearth.example");
  const [first, ...rest] = body.split("\n").filter((line) => line !== "");
  expect(first).toBe(noticeSentences[kind]);
  expect(rest).toEqual([
    "Sign in to read it:",
    "https://hearth.example/offers/1",
    "This e-mail says nothing more on purpose. Please do not reply to it.",
  ]);
  expect(subject).toBe(`Hearth: ${noticeSentences[kind].slice(0, -1).toLowerCase()}`);
});

test("what was told at once is one e-mail: each kind its sentence, how often, and its links", () => {
  const { subject, body } = noticeMail(
    [
      { kind: "referral-fits", path: "/cards/1" },
      { kind: "outcome-known", path: "/offers/2" },
      { kind: "referral-fits", path: "/cards/3" },
    ],
    "https://hearth.example",
  );
  expect(subject).toBe("Hearth: 3 things to read");
  expect(body.split("\n").filter((line) => line !== "")).toEqual([
    "A new referral fits one of your homes. (2 times)",
    "Sign in to read them:",
    "https://hearth.example/cards/1",
    "https://hearth.example/cards/3",
    "A decision has been made on one of your offers.",
    "Sign in to read it:",
    "https://hearth.example/offers/2",
    "This e-mail says nothing more on purpose. Please do not reply to it.",
  ]);
});

test("an e-mail about many things of one kind says which in its subject", () => {
  const fits = { kind: "referral-fits", path: "/cards/1" } as const;
  expect(noticeMail([fits, fits, fits], "https://hearth.example").subject).toBe(
    "Hearth: a new referral fits one of your homes (3 times)",
  );
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
