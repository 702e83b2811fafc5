import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";

/** What an authority is told about living together; the provider's facts are not Hearth's to pass on. */
export const groupLivingWords: Record<GroupLivingAnswer, string> = {
  yes: "Yes, from the home's private notes",
  "talk-first": "Talk first with the home. It says why, Hearth does not",
  no: "No, from the home's private notes. It says why, Hearth does not",
  "not-known": "Not known: ask the home",
};
