import type { PublishRefusal } from "../../../domain/referral/publishing.ts";

export const clashMessage =
  "Somebody else has saved this section since you opened it. What they saved is shown above what you typed. Saving again replaces it";
export const closedMessage = "This referral is closed, so nothing was saved";

export const publishWords: Record<PublishRefusal | "changed-since-read", string> = {
  closed: "This referral is closed, so nothing was published",
  "sections-missing": "Answer every section before you publish",
  "rules-broken": "Look again at the sections that are marked",
  "findings-open": "Take out or explain every word that may show who the child is",
  "changed-since-read":
    "Somebody has changed the answers since you read them, so nothing was published. Read the answers, the card and who gets it again before you publish",
};
