import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../components/govuk/back-link.tsx";
import { Button } from "../../components/govuk/button.tsx";
import { Checkboxes } from "../../components/govuk/checkboxes.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { TextArea } from "../../components/govuk/text-area.tsx";
import { giveOwnViews } from "../../use-cases/views/give-own-views.ts";
import { readOptions } from "../../use-cases/views/read-options.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { optionalText } from "../../web/fields/text.ts";
import { readForm } from "../../web/form.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { HelpAndPrivacy } from "./help-and-privacy.tsx";
import { ViewsPage } from "./views-page.tsx";
import { joinWishes, splitWishes } from "./wishes.ts";
import { giveViewsRefusalWords, viewsWords } from "./words.ts";

const longest = 1000;
const form = z.object({
  id: recordId<string>(),
  wishes: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [given ?? []].flat()),
  other: optionalText({ called: "what you write", max: longest }),
  question: optionalText({ called: "your question", max: longest }),
});

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("What matters most?");

export const loader = endpoint({ access: "views" }, async ({ context }) => {
  const { audience, saidOverall } = await readOptions(context, undefined);
  const said = splitWishes(saidOverall?.mattersMost ?? "", viewsWords[audience].wishes);
  return { audience, said, id: context.newId<string>() };
});

export const action = endpoint({ access: "views" }, async ({ context, session, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  const { id, wishes, other, question } = read.value;
  const known = viewsWords[session.actor.audience].wishes;
  const outcome = await giveOwnViews(context, {
    id,
    offerId: null,
    answer: null,
    why: "",
    mattersMost: joinWishes(wishes, other, known),
    question,
  });
  if (!outcome.accepted) return read.refuse({ wishes: giveViewsRefusalWords[outcome.refusal] });
  return redirect("/your-homes?kept=yes");
});

export default function WhatMatters() {
  const { audience, said, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = viewsWords[audience];
  return (
    <ViewsPage audience={audience} beforeMain={<BackLink href="/your-homes" />}>
      <FormState {...refused}>
        <ErrorSummary />
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <Checkboxes
            name="wishes"
            label={words.mattersTitle}
            labelSize="xl"
            labelIsHeading
            hint={words.mattersHint}
            values={said.wishes}
            choices={words.wishes.map((wish) => ({ value: wish, label: wish }))}
          />
          <TextArea
            name="other"
            label={words.otherWish}
            labelSize="m"
            value={said.other}
            rows={3}
          />
          <TextArea
            name="question"
            label="Do you want to ask something?"
            labelSize="m"
            hint={words.questionHint}
            rows={3}
          />
          <Button>{words.send}</Button>
        </form>
      </FormState>
      <HelpAndPrivacy words={words} />
    </ViewsPage>
  );
}
