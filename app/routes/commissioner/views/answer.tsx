import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { Button } from "../../../components/govuk/button.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { Inset } from "../../../components/govuk/inset.tsx";
import { TextArea } from "../../../components/govuk/text-area.tsx";
import { WarningText } from "../../../components/govuk/warning-text.tsx";
import type { ReferralId } from "../../../domain/shared/ids.ts";
import type { ViewsAudience } from "../../../domain/views/views.ts";
import { notFound } from "../../../use-cases/errors.ts";
import { answerQuestion } from "../../../use-cases/views/answer-question.ts";
import { readViews } from "../../../use-cases/views/read-views.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titledOf } from "../../../web/titled.ts";

const longestAnswer = 1000;
const params = z.object({ referralId: recordId<ReferralId>(), viewsId: recordId<string>() });
const form = z.object({
  id: recordId<string>(),
  words: requiredText({ called: "your answer", max: longestAnswer }),
});

/** What becomes of an answer when the link that its question came through is closed. */
const closedLinkWords: Record<ViewsAudience, string> = {
  child: "The child's link is closed. They can read your answer when you make a new link for them.",
  parent:
    "The link that this came through is closed, and no other link shows the question or your answer. Tell the parent in another way too.",
};

type Titled = { readonly reference: string };
export const meta = titledOf<Titled>("Answer a question", ({ reference }) => reference);

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  const { reference, views } = await readViews(context, params.referralId);
  const asked = views.find(({ id, question }) => id === params.viewsId && question !== "");
  if (!asked) throw notFound();
  const { audience, question, isLinkOpen } = asked;
  return { reference, audience, question, isLinkOpen, ...params, id: context.newId<string>() };
});

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    await answerQuestion(context, { ...params, ...read.value });
    return redirect(`/commissioner/referrals/${params.referralId}/views`);
  },
);

export default function AnswerQuestion() {
  const { audience, question, isLinkOpen, referralId, id } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href={`/commissioner/referrals/${referralId}/views`} />}>
      <FormState {...refused}>
        <ErrorSummary />
        <h1 className="govuk-heading-l">
          Answer {audience === "child" ? "the child's" : "the parent's"} question
        </h1>
        <Inset>
          <span className="hearth-own-words">{question}</span>
        </Inset>
        {isLinkOpen || <WarningText>{closedLinkWords[audience]}</WarningText>}
        <form method="post" noValidate>
          <input type="hidden" name="id" value={id} />
          <TextArea
            name="words"
            label="Your answer"
            labelSize="m"
            hint="Short sentences and everyday words. No names, and nothing that says where a home is."
            maxCharacters={longestAnswer}
          />
          <Button>Send the answer</Button>
        </form>
      </FormState>
    </StaffPage>
  );
}
