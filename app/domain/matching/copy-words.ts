import { adaptationLabels, homeKindLabels } from "../home/home.ts";
import { capabilityLabels } from "../needs/needs.ts";
import { gradeLabels, grades } from "../ofsted/grades.ts";
import { companionshipLabels, type ReferralSection } from "../referral/referral.ts";
import { addDays } from "../shared/calendar-date.ts";
import { type Asked, partOf } from "./relaxed-answers.ts";
import type { Brief } from "./search.ts";
import { inSentence, milesInWords, weekdayInWords } from "./wording.ts";

/** One change of a copy as the page says it: "distance 25 instead of 20 miles". */
export function copyWords({ answers, neededBy }: Brief, { key, amount }: Asked): string {
  const { places, home } = answers;
  switch (key) {
    case "distance":
      return `distance ${amount} instead of ${milesInWords(places.furthestMiles ?? amount)}`;
    case "ready":
      return `ready by ${weekdayInWords(addDays(neededBy, amount))} instead of ${weekdayInWords(neededBy)}`;
    case "ofsted":
      return `Ofsted ${gradeLabels[grades[amount] ?? "inadequate"]} allowed too`;
    case "break-nights":
      return "short breaks on other nights too";
    case "out-of-hours":
      return "homes called in office hours";
    case "school":
      return "the child could change school";
    case "company":
      return `no must: ${inSentence(companionshipLabels[home.companionship])}`;
    case "pets":
      return home.pets === "must" ? "homes without pets too" : "homes with pets too";
    case "language":
    case "faith":
    case "culture":
      return `the ${key} is no must`;
    default:
      return wordsOfPart(places.stayAwayFrom, key);
  }
}

function wordsOfPart(stayAwayFrom: readonly string[], key: string): string {
  const [kind] = partOf(key, "kind");
  if (kind !== undefined) return `${inSentence(labelOf(homeKindLabels, kind))} too`;
  const [need] = partOf(key, "need");
  if (need !== undefined) return `no must: ${inSentence(labelOf(capabilityLabels, need))}`;
  const [adaptation] = partOf(key, "adaptation");
  if (adaptation !== undefined)
    return `no must: ${inSentence(labelOf(adaptationLabels, adaptation))}`;
  const [place] = partOf(key, "stay-away");
  const named = stayAwayFrom[Number(place) - 1] ?? "";
  return /^\d/.test(named)
    ? "an authority's area to stay away from is let in"
    : `${named}, a place to stay away from, is let in`;
}

function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return labels[code] ?? code;
}

/** The section of the referral in which the change would be made for good. */
export function sectionOf({ answers }: Brief, { key }: Pick<Asked, "key">): ReferralSection {
  if (key === "ready" || key === "break-nights" || key === "out-of-hours") return "request";
  if (key === "distance" || key === "school" || key.startsWith("stay-away:")) return "places";
  const [need] = partOf(key, "need");
  if (need === undefined) return "home";
  return answers.needs.needs.some(({ code }) => code === need) ? "needs" : "risks";
}
