import { SOMEWHERE_HARMLESS } from "../components/govuk/exit-this-page.tsx";

type Words = { readonly heading: string; readonly text: string };

const words: Readonly<Record<number, Words>> = {
  400: { heading: "This request does not make sense", text: "Go back and try again." },
  403: {
    heading: "This form came from somewhere else",
    text: "Nothing was changed. Open Hearth again from your own bookmark and try once more. If that does not help, use a newer browser.",
  },
  404: { heading: "Page not found", text: "Check that the web address is correct and complete." },
};

const problem: Words = {
  heading: "Sorry, there is a problem with Hearth",
  text: "Try again in a few minutes.",
};

const wordsForChildren: Readonly<Record<number, Words>> = {
  400: { heading: "That did not work", text: "Go back and try again." },
  403: {
    heading: "That did not work",
    text: "We did not get what you sent. Open your link again and try once more. Or tell your social worker.",
  },
  404: {
    heading: "We cannot find that page",
    text: "Try the whole link again. If that does not help, ask your social worker for a new link.",
  },
};

const problemForChildren: Words = {
  heading: "Sorry, something went wrong",
  text: "It is not your fault. Please try again in a few minutes.",
};

const wayOut = `<p><a href="${SOMEWHERE_HARMLESS}" rel="nofollow noreferrer">Exit this page</a></p>`;

/** A page for when no page can be made: no style, no script, no detail. `path` decides for whom its words are. */
export function plainPage(status: number, reference: string, path: string): string {
  const isForChildren = /^\/your-homes(?:\/|$)/.test(path);
  const { heading, text } = isForChildren
    ? (wordsForChildren[status] ?? problemForChildren)
    : (words[status] ?? problem);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} - Hearth</title></head>
<body>${isForChildren ? wayOut : ""}<main><h1>${heading}</h1><p>${text}</p><p>Reference: ${reference}</p></main></body>
</html>
`;
}
