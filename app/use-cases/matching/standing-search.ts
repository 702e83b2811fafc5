import type { JudgedCandidate } from "../../domain/matching/candidate.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { HomeId, OrganisationId, ReferralId, VacancyId } from "../../domain/shared/ids.ts";
import type { OpenReferral } from "./matching-repository.ts";

/** A vacancy as it is now, and as it was when open referrals were last set against it. */
export type TakenVacancy = {
  readonly vacancyId: VacancyId;
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
  /** `null` when nobody can be offered it: filled, withdrawn, or in a home whose registration has ended. */
  readonly now: JudgedCandidate | null;
  /** `null` when it fitted nothing then: it is new, or nobody could be offered it. */
  readonly before: JudgedCandidate | null;
  /** What `now` was read from, for `remember`. */
  readonly text: string | null;
};

/** A referral that a vacancy could touch; `noted` when what it filters homes by is written down. */
export type TouchedReferral = OpenReferral & { readonly noted: boolean };

/** What the worker keeps so that a vacancy that changes is set only against the referrals that it could touch. */
export type StandingSearchRepository = {
  /** That a vacancy is new, so that whatever it fits it newly fits. */
  noteNew(vacancy: { readonly id: VacancyId; readonly providerId: OrganisationId }): Promise<void>;
  /** Reads a vacancy and keeps others from working on it until the transaction ends; `null` when there is none. */
  take(vacancyId: VacancyId): Promise<TakenVacancy | null>;
  /** That open referrals have been set against the vacancy as it was taken. */
  remember(taken: TakenVacancy): Promise<void>;
  /**
   * Every open referral that judging could list the vacancy for, and some that it does not. One whose need is not written
   * down is among them.
   */
  listTouched(vacancy: JudgedCandidate, today: CalendarDate): Promise<readonly TouchedReferral[]>;
  /** Open referrals by their ids. */
  listOpen(ids: readonly ReferralId[]): Promise<readonly TouchedReferral[]>;
  /** Writes down what referrals filter homes by. */
  noteNeeds(
    needs: readonly {
      readonly referral: Pick<OpenReferral, "id" | "answers">;
      readonly search: Search;
    }[],
  ): Promise<void>;
  /** What open and held vacancies are judged by. */
  listJudged(ids: readonly VacancyId[]): Promise<readonly JudgedCandidate[]>;
  /** Homes that newly fit referrals, of which their authorities are told if they get the card. */
  noteNews(homeId: HomeId, referralIds: readonly ReferralId[]): Promise<void>;
  /** Answers what was noted for referrals and forgets it. */
  takeNews(
    referralIds: readonly ReferralId[],
  ): Promise<ReadonlyMap<HomeId, ReadonlySet<ReferralId>>>;
  /** That referrals are to be judged again; each is one however often it is asked for. */
  askFor(referralIds: readonly ReferralId[]): Promise<void>;
  /** Some that are to be judged again and that nobody else is at, for this transaction. */
  takeTouched(limit: number): Promise<readonly ReferralId[]>;
  /** That they have been. */
  forgetTouched(referralIds: readonly ReferralId[]): Promise<void>;
};
