import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";

/** What an authority is told about living together; the provider's facts are not Hearth's to pass on. */
export const groupLivingWords: Record<GroupLivingAnswer, string> = {
  yes: "Yes, by what the home keeps privately",
  "talk-first": "Talk first with the home. It says why, Hearth does not",
  no: "No, by what the home keeps privately. It says why, Hearth does not",
  "not-known": "Not known: ask the home",
};
