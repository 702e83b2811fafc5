import type { ReferralSection } from "./referral.ts";

/** What each section of the task list is called, and what it asks. */
export const sectionLabels: Record<ReferralSection, string> = {
  request: "When a home is needed",
  child: "The child",
  siblings: "Brothers and sisters",
  places: "Places that matter",
  needs: "Needs",
  risks: "Risks and what helps",
  home: "The home that is wanted",
  story: "What they are like",
  sharing: "Who may see the card",
};
