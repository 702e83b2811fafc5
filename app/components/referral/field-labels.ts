import type { FreeTextField } from "../../domain/referral/free-text.ts";

/** What each free text is called where its findings are listed. */
export const freeTextLabels: Record<FreeTextField, string> = {
  whatHelps: "What helps",
  strengths: "What they are good at",
  interests: "What they like doing",
  ownWords: "What the child would say",
  history: "What has happened so far",
};
