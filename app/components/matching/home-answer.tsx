import { Tag, type TagColour } from "../govuk/tag.tsx";

/** What has passed between a home and a referral. */
export type HomeAnswer =
  | { readonly is: "offered" }
  | { readonly is: "asked" }
  /** With the reason it gave, in words. */
  | { readonly is: "said-no"; readonly because: string };

const words = {
  offered: "Has offered",
  asked: "Asked, no answer yet",
  "said-no": "Said no",
} as const satisfies Record<HomeAnswer["is"], string>;

const colours = { offered: "green", asked: "blue", "said-no": "grey" } as const satisfies Record<
  HomeAnswer["is"],
  TagColour
>;

/** The answer beside a home's name, with the reason of a no. */
export function AnswerTag({ answer }: { readonly answer: HomeAnswer }) {
  return (
    <>
      <Tag colour={colours[answer.is]}>{words[answer.is]}</Tag>
      {answer.is === "said-no" && <span>{answer.because}</span>}
    </>
  );
}

/** The same as a sentence's worth of words. */
export function answerWords(answer: HomeAnswer): string {
  return answer.is === "said-no" ? `${words["said-no"]}: ${answer.because}` : words[answer.is];
}
