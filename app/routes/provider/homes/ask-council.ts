import { data } from "@remix-run/node";
import type { Council } from "../../../components/provider/councils-in.ts";
import type { Context } from "../../../use-cases/context.ts";
import { readCouncils } from "../../../use-cases/homes/read-councils.ts";
import type { FormReply, ReadForm } from "../../../web/form.ts";
import type { basicsInput } from "./fields.ts";
import { basicsWords } from "./refusal-words.ts";

type Filled = Extract<ReadForm<unknown>, { readonly ok: true }>;

/** Shows the form again with what was typed, and asks which of the council areas of its postcode sector the home is in. */
export async function askCouncil(
  context: Context,
  read: Filled,
  { basics: { kind, urn }, sector }: ReturnType<typeof basicsInput>,
) {
  const { field, words } = basicsWords["authority-not-said"];
  const councils = await readCouncils(context, { kind, urn, sector });
  const reply: FormReply & { readonly councils: readonly Council[] } = {
    ...read.refuse({ [field]: words }).data,
    councils,
  };
  return data(reply, { status: 400 });
}
