export const viewsAudiences = ["child", "parent"] as const;
export type ViewsAudience = (typeof viewsAudiences)[number];

export const viewsAnswers = ["yes", "not-sure", "no"] as const;
export type ViewsAnswer = (typeof viewsAnswers)[number];

export const viewsAnswerLabels: Record<ViewsAnswer, string> = {
  yes: "Yes",
  "not-sure": "Not sure",
  no: "No",
};

/** Why somebody's views could not be asked (Children Act 1989 s22(4): so far as is reasonably practicable). */
export const viewsAbsenceReasons = [
  "too-young",
  "not-able-to-say",
  "did-not-want-to",
  "could-not-be-reached",
  "not-safe-to-ask",
  "no-time-before-tonight",
] as const;
export type ViewsAbsenceReason = (typeof viewsAbsenceReasons)[number];

export const viewsAbsenceReasonLabels: Record<ViewsAbsenceReason, string> = {
  "too-young": "Too young to say",
  "not-able-to-say": "Not able to say, even with help",
  "did-not-want-to": "Was asked and did not want to say",
  "could-not-be-reached": "Could not be reached",
  "not-safe-to-ask": "It would not be safe to ask",
  "no-time-before-tonight": "A home was needed tonight; will be asked afterwards",
};
