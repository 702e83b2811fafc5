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

/** A page for when no page can be made: no style, no script, no detail. */
export function plainPage(status: number, reference: string): string {
  const { heading, text } = words[status] ?? problem;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} - Hearth</title></head>
<body><main><h1>${heading}</h1><p>${text}</p><p>Reference: ${reference}</p></main></body>
</html>
`;
}
