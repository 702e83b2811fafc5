import type { Area } from "./route-handle.ts";

export type ErrorWords = { readonly heading: string; readonly paragraphs: readonly string[] };

const problem: ErrorWords = {
  heading: "Sorry, there is a problem with Hearth",
  paragraphs: [
    "Try again in a few minutes.",
    "What was saved before is still there. What was on the page you sent may not be saved.",
  ],
};

const staffWords: Readonly<Record<number, ErrorWords>> = {
  400: {
    heading: "This request does not make sense",
    paragraphs: ["Go back to the page you came from and try again from there."],
  },
  401: {
    heading: "You need a new link",
    paragraphs: ["Your link has closed. Ask the social worker for a new one."],
  },
  403: {
    heading: "You cannot do this",
    paragraphs: [
      "Your role does not include it. Somebody else in your organisation may be able to do it.",
      "If your role has changed, ask your administrator.",
    ],
  },
  404: {
    heading: "Page not found",
    paragraphs: [
      "If you typed the web address, check that it is correct and complete.",
      "If you followed a link, what it led to may have been closed, or may belong to another organisation.",
    ],
  },
  405: {
    heading: "This page takes no answers",
    paragraphs: ["Go back to the page you came from and try again from there."],
  },
  413: {
    heading: "What you sent is too long",
    paragraphs: [
      "Go back, shorten the longest text and send it again. Your browser may still have it.",
    ],
  },
  429: {
    heading: "Too many tries",
    paragraphs: ["Wait 15 minutes and try again. Nothing was changed."],
  },
};

const childProblem: ErrorWords = {
  heading: "Sorry, something went wrong",
  paragraphs: ["It is not your fault.", "Please try again in a few minutes."],
};

const childWords: Readonly<Record<number, ErrorWords>> = {
  400: { heading: "That did not work", paragraphs: ["Go back and try again."] },
  401: {
    heading: "You need a new link",
    paragraphs: [
      "This link does not work any more.",
      "Ask your social worker for a new link. They can make one in a minute.",
    ],
  },
  403: { heading: "You cannot see this page", paragraphs: ["Go back and try again."] },
  404: {
    heading: "We cannot find that page",
    paragraphs: [
      "Part of the link may be missing. Try the whole link again.",
      "If that does not help, ask your social worker for a new link.",
    ],
  },
  413: { heading: "That was too long", paragraphs: ["Go back and make it shorter."] },
  429: { heading: "Too many tries", paragraphs: ["Wait 15 minutes and try again."] },
};

/** What a page says about a status, in the words of its readers. */
export function errorWords(status: number, area: Area): ErrorWords {
  const isStaff = area === "staff" || area === "public";
  const words = isStaff ? staffWords : childWords;
  return (
    words[status] ?? (status >= 500 || !isStaff ? (isStaff ? problem : childProblem) : problem)
  );
}
