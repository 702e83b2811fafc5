import type { HomeAnswer } from "../../../components/matching/home-answer.tsx";
import type { FirstHome, ListedHome } from "../../../components/matching/listed-home.ts";
import { milesFrom } from "../../../components/matching/miles.ts";
import { daysAgo, longDate } from "../../../components/product/dates.ts";
import { pounds } from "../../../components/product/money.ts";
import type { Approver } from "../../../domain/matching/match.ts";
import { declineReasonLabels } from "../../../domain/offer/offer.ts";
import { gradeLabels, supportedOutcomeLabels } from "../../../domain/ofsted/grades.ts";
import type { CalendarDate } from "../../../domain/shared/calendar-date.ts";
import type { ShownHome } from "../../../use-cases/matching/shown-home.ts";

const bestShown = 2;
const questionsShown = 3;

/** What the list says of one home, in words; nothing else of it is sent. */
export function listedHomeOf(home: ShownHome, today: CalendarDate): ListedHome {
  const { reasons, needs, distances } = home;
  const notKnown = reasons.notKnown.map(({ label }) => label);
  const called = (verdict: string) =>
    needs.flatMap((need) => (need.verdict === verdict ? [need.label] : []));
  return {
    homeId: home.homeId,
    alias: home.alias,
    kind: home.kind,
    areaName: home.areaName,
    provider: home.inHouse ? `${home.providerName} (in-house)` : home.providerName,
    miles: distances.find(({ anchor }) => anchor === "home")?.miles ?? null,
    lower: home.score.lower,
    upper: home.score.upper,
    // The miles from the home area stand beside the name.
    best: reasons.best
      .filter(({ code }) => code !== "distance:home")
      .slice(0, bestShown)
      .map(({ sentence }) => sentence),
    worst: reasons.worst[0]?.sentence ?? null,
    met: called("met"),
    notMet: called("not-met"),
    notKnown: [...new Set([...called("not-known"), ...notKnown])],
    ofsted: ofstedWords(home),
    confirmed: daysAgo(home.daysSinceConfirmed),
    ready: home.availableFrom <= today ? "now" : `on ${longDate(home.availableFrom)}`,
    price:
      home.weeklyFee === null ? "Fee depends on the child" : `${pounds(home.weeklyFee)} a week`,
    approval: home.approvals.map(({ approver }) => approverWords[approver]).join(", ") || "None",
    groupLiving: home.groupLiving,
    answer: answerOf(home),
  };
}

/** The same of the home at the top, which says more. */
export function firstHomeOf(home: ShownHome, today: CalendarDate): FirstHome {
  return {
    ...listedHomeOf(home, today),
    approval: home.approvals.map(({ sentence }) => sentence).join(" ") || "None",
    questions: home.questions.slice(0, questionsShown),
    distances: home.distances.map(milesFrom),
  };
}

const approverWords: Record<Approver, string> = {
  "nominated-officer": "nominated officer",
  director: "director",
  court: "court",
  "secretary-of-state": "Secretary of State",
  panel: "review panel",
};

function ofstedWords({ inspection }: ShownHome): string {
  const { overall, supportedOutcome, reportedBy } = inspection;
  const mark = reportedBy === "provider" ? " (provider-reported)" : "";
  if (overall !== null) return gradeLabels[overall] + mark;
  if (supportedOutcome === null) return "Not yet inspected";
  return supportedOutcomeLabels[supportedOutcome] + mark;
}

/** What has passed between a home and a referral; `null` when nothing has. */
export function answerOf({
  offered,
  declined,
  invited,
}: Pick<ShownHome, "offered" | "declined" | "invited">): HomeAnswer | null {
  if (offered) return { is: "offered" };
  if (declined !== null)
    return { is: "said-no", because: declineReasonLabels[declined].toLowerCase() };
  return invited ? { is: "asked" } : null;
}
