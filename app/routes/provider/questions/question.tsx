import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { foundIn } from "../../../components/product/found-in.ts";
import { QuestionToHome } from "../../../components/provider/question-to-home.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import { capabilityLevels } from "../../../domain/needs/needs.ts";
import { answerHomeQuestion } from "../../../use-cases/questions/answer-home-question.ts";
import { readQuestion } from "../../../use-cases/questions/read-question.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { choice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { readForm } from "../../../web/form.ts";
import { askAboutWords, confirmedField } from "../../../web/found-words.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords } from "../refusal-words.ts";

const params = z.object({ questionId: recordId<string>() });
const form = z.object({
  answer: choice(["yes", "no", ...capabilityLevels], "Choose an answer"),
  evidence: optionalText({ called: "what shows it", max: 300 }),
  version: versionField,
  confirmed: confirmedField,
});

const refusalWords = {
  "answered-before": {
    "": "Somebody has answered this since you opened it, and their answer stands",
  },
  "changed-by-somebody-else": { "": changedWords },
  "evidence-missing": { evidence: "Say in a few words what shows it" },
  "no-such-answer": { answer: "Choose an answer" },
} as const;

export const meta = titled("A commissioner asks");

export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => ({
  mayAnswer: isAllowed(context.actor, "home:write"),
  question: await readQuestion(context, params.questionId),
}));

export const action = endpoint(
  { access: "staff", params },
  async ({ context, params, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { evidence = "", ...given } = read.value;
    const outcome = await answerHomeQuestion(context, { ...params, ...given, evidence });
    if (outcome.accepted) return redirect("/provider/questions?done=answered");
    if (outcome.refusal === "identifying-words") return askAboutWords(read, outcome);
    const { refusal } = outcome;
    const isStale = refusal === "changed-by-somebody-else" || refusal === "answered-before";
    return read.refuse(refusalWords[refusal], isStale ? 409 : 400);
  },
);

export default function Question() {
  const { question, mayAnswer } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage
      beforeMain={<BackLink href="/provider/questions">Questions from commissioners</BackLink>}
    >
      <FormState {...refused}>
        <ErrorSummary />
        <QuestionToHome question={question} mayAnswer={mayAnswer} found={foundIn(refused)} />
      </FormState>
    </StaffPage>
  );
}
