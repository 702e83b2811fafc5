import { z } from "zod";
import { atStart } from "./text.ts";

export type NumberRules = {
  /** How the field is called inside a sentence, such as "the weekly fee". */
  readonly called: string;
  readonly min: number;
  readonly max: number;
};

/** Pounds, such as `4,250` or `£4250.50`, as whole pence. `min` and `max` are pence too. */
export function requiredPence(rules: NumberRules) {
  return requiredNumber(rules, penceOf, "an amount of money, like 4,250 or 4,250.50", poundsOf);
}

/** The same, or undefined when nothing was typed. */
export function optionalPence(rules: NumberRules) {
  return optionalNumber(rules, penceOf, "an amount of money, like 4,250 or 4,250.50", poundsOf);
}

/** A whole number. */
export function requiredWhole(rules: NumberRules) {
  return requiredNumber(rules, wholeOf, "a whole number", String);
}

/** The same, or undefined when nothing was typed. */
export function optionalWhole(rules: NumberRules) {
  return optionalNumber(rules, wholeOf, "a whole number", String);
}

/** A number with one decimal place at most, such as `12` or `7.5`. */
export function requiredTenths(rules: NumberRules) {
  return requiredNumber(
    rules,
    tenthsOf,
    "a number with one decimal place at most, like 7.5",
    String,
  );
}

/** The hidden `version` of the record that a form was filled from. */
export const versionField = z
  .string({ error: "Go back and open the page again" })
  .regex(/^\d{1,9}$/, { error: "Go back and open the page again" })
  .transform(Number);

type Reader = (text: string) => number | undefined;

function requiredNumber(
  rules: NumberRules,
  read: Reader,
  kind: string,
  show: (n: number) => string,
) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? `Enter ${rules.called}`
          : `${atStart(rules.called)} must be ${kind}`,
    })
    .transform((text, context) => {
      const answer = check(text, rules, read, kind, show);
      if (typeof answer === "number") return answer;
      context.addIssue({ code: "custom", message: answer });
      return z.NEVER;
    });
}

function optionalNumber(
  rules: NumberRules,
  read: Reader,
  kind: string,
  show: (n: number) => string,
) {
  return requiredNumber(rules, read, kind, show).optional();
}

function check(
  text: string,
  { called, min, max }: NumberRules,
  read: Reader,
  kind: string,
  show: (value: number) => string,
): number | string {
  const value = read(text.trim());
  if (value === undefined) return `${atStart(called)} must be ${kind}`;
  if (value < min) return `${atStart(called)} must be ${show(min)} or more`;
  if (value > max) return `${atStart(called)} must be ${show(max)} or less`;
  return value;
}

function penceOf(text: string): number | undefined {
  const match = /^£?\s?(\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const pounds = Number((match[1] ?? "").replaceAll(",", ""));
  return pounds * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

function poundsOf(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString("en-GB", { minimumFractionDigits: digits })}`;
}

function wholeOf(text: string): number | undefined {
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function tenthsOf(text: string): number | undefined {
  return /^-?\d{1,9}(?:\.\d)?$/.test(text) ? Number(text) : undefined;
}
