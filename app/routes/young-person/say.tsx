import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../components/govuk/back-link.tsx";
import { Button } from "../../components/govuk/button.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { FormState } from "../../components/govuk/form-state.tsx";
import { TextArea } from "../../components/govuk/text-area.tsx";
import { AnswerChoices } from "../../components/young-person/answer-choices.tsx";
import { OptionPicture } from "../../components/young-person/option-picture.tsx";
import type { OfferId } from "../../domain/shared/ids.ts";
import { longestWords } from "../../domain/views/give-views.ts";
import { viewsAnswers } from "../../domain/views/views.ts";
import { notFound } from "../../use-cases/errors.ts";
import { giveOwnViews } from "../../use-cases/views/give-own-views.ts";
import { readOptions } from "../../use-cases/views/read-options.ts";
import { endpoint } from "../../web/endpoint.ts";
import { choice } from "../../web/fields/choice.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { optionalText } from "../../web/fields/text.ts";
import { readForm } from "../../web/form.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import { titled } from "../../web/titled.ts";
import { HelpAndPrivacy } from "./help-and-privacy.tsx";
import { photoOf } from "./photo-of.ts";
import { ViewsPage } from "./views-page.tsx";
import { giveViewsRefusalWords, viewsWords } from "./words.ts";

const params = z.object({ offerId: recordId<OfferId>() });
const form = z.object({
  id: recordId<string>(),
  answer: choice(viewsAnswers, "Choose yes, not sure or no"),
  why: optionalText({ called: "what you write", max: longestWords }),
});

export const handle: RouteHandle = { area: "child", scripts: false };
export const meta = titled("What do you think?");

export const loader = endpoint({ access: "views", params }, async ({ context, params }) => {
  const { audience, options } = await readOptions(context, undefined);
  const number = options.findIndex(({ offerId }) => offerId === params.offerId) + 1;
  const own = options[number - 1];
  if (!own) throw notFound();
  const { name, kind } = own.option;
  const which = options.length > 1 ? `Home ${number} of ${options.length}` : "";
  const option = { name, kind, photo: photoOf(own.picture) };
  return { audience, which, number, option, said: own.said, id: context.newId<string>() };
});

export const action = endpoint(
  { access: "views", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const nothingElse = { mattersMost: "", question: "" };
    const outcome = await giveOwnViews(context, { ...read.value, ...params, ...nothingElse });
    if (!outcome.accepted) return read.refuse({ "": giveViewsRefusalWords[outcome.refusal] });
    return redirect("/your-homes?kept=yes");
  },
);

export default function SayWhatYouThink() {
  const { audience, which, number, option, said, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = viewsWords[audience];
  return (
    <ViewsPage audience={audience} beforeMain={<BackLink href="/your-homes" />}>
      <FormState {...refused}>
        <ErrorSummary />
        {which && <span className="govuk-caption-l">{which}</span>}
        <h1 className="govuk-heading-xl">{words.couldYou(option.name)}</h1>
        <div className="hearth-reminder">
          <OptionPicture kind={option.kind} number={number} photo={option.photo} />
        </div>
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <AnswerChoices
            name="answer"
            label="What do you think?"
            value={said?.answer ?? undefined}
          />
          <TextArea
            name="why"
            label="Why do you think that?"
            labelSize="m"
            hint={words.whyHint}
            value={said?.why}
          />
          <Button>{words.send}</Button>
        </form>
      </FormState>
      <HelpAndPrivacy words={words} />
    </ViewsPage>
  );
}
