import { data } from "@remix-run/node";
import { z } from "zod";
import type { FoundWords } from "../components/product/found-words.tsx";
import { findingKey, type IdentifyingWords } from "../domain/home/identifying-words.ts";
import type { FormErrors, FormReply, ReadForm } from "./form.ts";

/** The ticked findings that may stay. */
export const confirmedField = z
  .union([z.string(), z.array(z.string())], { error: "Go back and open the page again" })
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));

/** A reply that also asks about words that may show who somebody is. */
export type WordsReply = FormReply & { readonly found: readonly FoundWords[] };

type Filled = Extract<ReadForm<unknown>, { readonly ok: true }>;

/**
 * Answers a form with what was found in it: a message at each field, and one to tick for each stretch. `inputOf` names
 * the form's input for the field that a finding names.
 */
export function askAboutWords(
  read: Filled,
  { findings }: IdentifyingWords,
  inputOf: (field: string) => string = (field) => field,
) {
  const errors: FormErrors = {};
  for (const { field, excerpt, why } of findings) {
    const input = inputOf(field);
    errors[input] = [...(errors[input] ?? []), `“${excerpt}”: ${why}`];
  }
  const reply: WordsReply = {
    errors: { ...errors, confirmed: ["Take these words out, or tick those that may stay"] },
    values: read.refuse({}).data.values,
    found: findings.map((finding) => ({
      key: findingKey(finding),
      excerpt: finding.excerpt,
      why: finding.why,
    })),
  };
  return data(reply, { status: 400 });
}
