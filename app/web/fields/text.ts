import { z } from "zod";

export type TextRules = {
  /** How the field is called inside a sentence, such as "your reason". */
  readonly called: string;
  /** The most characters, counted as a reader would: a line break is one. */
  readonly max: number;
};

/** Text that must be given: trimmed, normalised (NFC, line breaks as \n) and without control characters. */
export function requiredText(rules: TextRules & { readonly empty?: string }) {
  const empty = rules.empty ?? `Enter ${rules.called}`;
  return z
    .string({ error: (issue) => (issue.input === undefined ? empty : once(rules.called)) })
    .transform((typed, context) => {
      const text = cleanText(typed);
      const problem = text === "" ? empty : problemOf(text, rules);
      if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
      return text;
    });
}

/** Text that may be left out: "" then. Cleaned like `requiredText`. */
export function optionalText(rules: TextRules) {
  return z
    .string({ error: once(rules.called) })
    .optional()
    .transform((typed, context) => {
      const text = cleanText(typed ?? "");
      const problem = problemOf(text, rules);
      if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
      return text;
    });
}

/** The one form in which text is kept. Bidirectional overrides go too, since they can make a line read as another. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (character) =>
      character === "\n" ? "\n" : character === "\t" ? " " : "",
    )
    .normalize("NFC")
    .trim();
}

/** Starts a sentence with what a field is called. */
export function atStart(called: string): string {
  return called.charAt(0).toUpperCase() + called.slice(1);
}

function once(called: string): string {
  return `${atStart(called)} was sent more than once`;
}

function problemOf(text: string, { called, max }: TextRules): string | undefined {
  if ([...text].length <= max) return undefined;
  return `${atStart(called)} must be ${max.toLocaleString("en-GB")} characters or fewer`;
}
