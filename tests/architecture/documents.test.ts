import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const documents = [
  ...(existsSync("README.md") ? ["README.md"] : []),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const path = /^(?:app|db|search|tests|docs|public|\.ci)\/[\w./-]+$/;

/** Paths in backticks count from the repository root, links from the document. */
function pathsIn(document: string): string[] {
  const text = readFileSync(document, "utf8");
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  const links = [...text.matchAll(/\]\(([^)\s#]+)/g)].map((match) => match[1] ?? "");
  return [
    ...quoted.filter((word) => path.test(word)),
    ...links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => join(dirname(document), link)),
  ];
}

test.each(documents)("%s names only files that exist", (document) => {
  expect(pathsIn(document).filter((file) => !existsSync(file))).toEqual([]);
});

const decisions = documents.filter((document) => document.startsWith("docs/decisions/"));

test.each(decisions)("%s says how it is confirmed", (document) => {
  const text = readFileSync(document, "utf8");
  const headings = [...text.matchAll(/^(?:## (\w+)$|\*\*(\w+)\.\*\*)/gm)].map(
    ([, heading, bold]) => heading ?? bold,
  );
  expect(headings).toEqual(["Context", "Decision", "Consequences", "Confirmation"]);
});
