import type { CalendarDate } from "../shared/calendar-date.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { Vacancy } from "../vacancy/vacancy.ts";
import type { Offer } from "./offer.ts";
import { type DatesRefusal, problemOfDates, problemOfVacancy } from "./prepare.ts";

export type SignRefusal =
  | "referral-closed"
  | "already-answered"
  | "changed-by-somebody-else"
  | "vacancy-not-open"
  | "vacancy-expired"
  | DatesRefusal
  | "reason-missing";

/**
 * The registered manager's yes, with which the offer goes to the commissioner. The manager answers for admitting only a
 * child whose needs the home can meet (Children's Homes (England) Regulations 2015, reg 14(2)(a)), so the manager signs
 * the version that was read, of a place that is still there from a day that can still come. Signing what is signed already changes nothing.
 */
export function signOffer(
  offer: Offer,
  readVersion: number,
  vacancy: Vacancy,
  referralIsOpen: boolean,
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
): Outcome<Offer, SignRefusal> {
  if (offer.status === "signed") return accept(offer);
  if (offer.status !== "prepared") return refuse("already-answered");
  if (offer.version !== readVersion) return refuse("changed-by-somebody-else");
  if (!referralIsOpen) return refuse("referral-closed");
  const problem = problemOfVacancy(vacancy, now) ?? problemOfDates(vacancy, offer, today);
  if (problem !== undefined) return refuse(problem);
  return accept({ ...offer, status: "signed", version: offer.version + 1 });
}

/** The registered manager's no, with a reason for the officer who prepared it. */
export function stopOffer(
  offer: Offer,
  readVersion: number,
  reason: string,
): Outcome<Offer, SignRefusal> {
  if (offer.status === "stopped") return accept(offer);
  if (offer.status !== "prepared") return refuse("already-answered");
  if (offer.version !== readVersion) return refuse("changed-by-somebody-else");
  if (reason.trim() === "") return refuse("reason-missing");
  return accept({ ...offer, status: "stopped", version: offer.version + 1 });
}

export type WithdrawRefusal = "not-sent" | "already-decided" | "changed-by-somebody-else";

/**
 * Takes a signed offer back, as it was read, while the commissioner has not decided. Withdrawing twice changes nothing.
 */
export function withdrawOffer(
  offer: Offer,
  readVersion: number,
  isDecided: boolean,
): Outcome<Offer, WithdrawRefusal> {
  if (offer.status === "withdrawn") return accept(offer);
  if (isDecided) return refuse("already-decided");
  if (offer.status !== "signed") return refuse("not-sent");
  if (offer.version !== readVersion) return refuse("changed-by-somebody-else");
  return accept({ ...offer, status: "withdrawn", version: offer.version + 1 });
}
