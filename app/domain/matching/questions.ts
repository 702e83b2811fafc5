import { type QuestionField, questionInWords } from "../home/home-question.ts";
import { fieldOf } from "./open-questions.ts";
import type { Reason } from "./reasons.ts";
import { inSentence } from "./wording.ts";

/**
 * What is not known of a home as questions to put to it, in the order given. All needs are one question; what no provider
 * can answer, such as an inspection that has not been, and what the home has said all it can say of (`open` holds what it
 * has not said), stays a sentence.
 */
export function questionsOf(
  notKnown: readonly Reason[],
  isSolo: boolean,
  open: readonly QuestionField[],
): readonly string[] {
  const needs = notKnown.filter(({ code }) => code.startsWith("need:"));
  const words = notKnown.flatMap((reason) => {
    if (reason === needs[0]) return [needsQuestion(needs)];
    if (needs.includes(reason)) return [];
    const [field] = fieldOf(reason.code, isSolo);
    return [
      field === undefined || !open.includes(field) ? reason.sentence : questionInWords(field),
    ];
  });
  return [...new Set(words)];
}

function needsQuestion(needs: readonly Reason[]): string {
  const labels = needs.map(({ label }) => inSentence(label));
  return labels.length === 1
    ? `Can they meet this need or risk: ${labels[0]}?`
    : `Can they meet these needs and risks: ${labels.join("; ")}?`;
}
