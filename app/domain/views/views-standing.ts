import { type ViewsAnswer, type ViewsAudience, viewsAudiences } from "./views.ts";

/** What counts as having said something: an answer, a reason or a wish. A question alone does not. */
export type SaidViews = {
  readonly audience: ViewsAudience;
  readonly answer: ViewsAnswer | null;
  readonly why: string;
  readonly mattersMost: string;
};

export type HeardState = "views-recorded" | "absence-recorded" | "missing";

/** Where a referral stands with each of those who must be asked. */
export type ViewsStanding = Readonly<Record<ViewsAudience, HeardState>>;

/**
 * Whether the wishes and feelings of the child and of the parents are recorded, or the reason why they could not be
 * asked is (Children Act 1989 s22(4) and (5)). Without one or the other no decision can be recorded.
 */
export function viewsStanding(
  views: readonly SaidViews[],
  absences: readonly { readonly audience: ViewsAudience }[],
): ViewsStanding {
  const stateOf = (audience: ViewsAudience): HeardState => {
    if (views.some((each) => each.audience === audience && saysSomething(each)))
      return "views-recorded";
    return absences.some((each) => each.audience === audience) ? "absence-recorded" : "missing";
  };
  return { child: stateOf("child"), parent: stateOf("parent") };
}

/** Who is still to be asked before a decision can be recorded. */
export function stillToAsk(standing: ViewsStanding): readonly ViewsAudience[] {
  return viewsAudiences.filter((audience) => standing[audience] === "missing");
}

/** Whether there is an answer, a reason or a wish; a question alone is none of them. */
export function saysSomething(views: Omit<SaidViews, "audience">): boolean {
  return views.answer !== null || views.why.trim() !== "" || views.mattersMost.trim() !== "";
}
