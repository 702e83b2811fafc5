import type { VacancyChange } from "../../../domain/vacancy/change.ts";

/** What has just been done with a vacancy. */
export const vacancyDoneWords: Record<VacancyChange | "renew" | "edit" | "published", string> = {
  published: "The vacancy is published. Referrals that fit it will reach you.",
  renew: "Confirmed as of now.",
  edit: "Saved, and confirmed as of now.",
  hold: "The places are held. They are offered to nobody else until you release them.",
  release: "The places are offered again.",
  fill: "Marked as filled. It is no longer shown.",
  withdraw: "Withdrawn. It is no longer shown.",
};
