import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import type { z } from "zod";
import { readFields } from "./body.ts";

/** Messages by field name; those under "" are about the form as a whole. */
export type FormErrors = Record<string, string[]>;
/** What was typed, by field name, to show it again. */
export type FormValues = Record<string, string | string[]>;
/** What a refused form answers with: goes as it is into `<FormState {...reply}>`. */
export type FormReply = { readonly errors: FormErrors; readonly values: FormValues };

type Refused = ReturnType<typeof data<FormReply>>;

export type ReadForm<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** The same reply as for a badly filled form, for what a use-case refuses. */
      readonly refuse: (
        errors: Readonly<Record<string, string>>,
        status?: 400 | 409 | 429,
        /** Fields that are not sent back, so that the page fills them anew. */
        forget?: readonly string[],
      ) => Refused;
    }
  | { readonly ok: false; readonly reply: Refused };

export type ReadFormOptions = {
  /** Fields that are never sent back, such as a password. */
  readonly forget?: readonly string[];
  /** In bytes; 256 kB when not given. */
  readonly limit?: number;
};

/**
 * Reads a posted form by a schema made of the pieces in `fields/`. A badly filled form is answered with status 400,
 * what is wrong with each field, and all that was typed. Throws the 413 and 400 pages of `readFields`.
 */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  options: ReadFormOptions = {},
): Promise<ReadForm<z.output<Schema>>> {
  const fields = await readFields(request, options.limit);
  const values = typedValues(fields, options.forget ?? []);
  const submission = parseWithZod(withDatesTogether(fields), { schema });
  if (submission.status === "success") {
    return {
      ok: true,
      value: submission.value,
      refuse: (errors, status = 400, forget = []) =>
        reply(eachInList(errors), without(values, forget), status),
    };
  }
  return { ok: false, reply: reply(messagesOf(submission.error ?? {}), values, 400) };
}

function reply(errors: FormErrors, values: FormValues, status: number): Refused {
  return data({ errors, values }, { status });
}

function without(values: FormValues, names: readonly string[]): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}

function messagesOf(errors: Record<string, string[] | null>): FormErrors {
  const entries = Object.entries(errors).flatMap(([name, messages]): [string, string[]][] =>
    messages ? [[name, [...new Set(messages)]]] : [],
  );
  return Object.fromEntries(entries);
}

function eachInList(errors: Readonly<Record<string, string>>): FormErrors {
  return Object.fromEntries(Object.entries(errors).map(([name, message]) => [name, [message]]));
}

function typedValues(fields: FormData, forget: readonly string[]): FormValues {
  const names = [...new Set(fields.keys())].filter((name) => !forget.includes(name));
  const entries = names.flatMap((name): [string, string | string[]][] => {
    const texts = fields.getAll(name).filter((value) => typeof value === "string");
    const [first] = texts;
    if (first === undefined) return [];
    return [[name, texts.length > 1 ? texts : first]];
  });
  return Object.fromEntries(entries);
}

/** The three boxes `born-day`, `born-month`, `born-year` are one field, `born`, with three parts. */
function withDatesTogether(fields: FormData): FormData {
  const together = new FormData();
  for (const [name, value] of fields) {
    together.append(name.replace(/-(day|month|year)$/, ".$1"), value);
  }
  return together;
}
