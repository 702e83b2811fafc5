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

/** What nobody sees, and apart from it what makes one picture of several signs: families, flags of the nations. */
const UNSEEN =
  /(?<within>\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic}))|[\p{Cc}\p{Cf}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TO_PLAIN_WIDTH = 0xff01 - 0x21;

/**
 * The one form in which text is kept. What nobody sees goes: it can make a line read as another, or hide a word from a search.
 * Letters and digits of full width become plain ones.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, (sign, within?: string) => {
      if (within !== undefined || sign === "\n") return sign;
      return sign === "\t" ? " " : "";
    })
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_PLAIN_WIDTH))
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
