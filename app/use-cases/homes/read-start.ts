import { isAllowed } from "../../domain/access/permissions.ts";
import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { relianceOf } from "../../domain/vacancy/attention.ts";
import type { ReceivedReferral } from "../cards/cards-repository.ts";
import { type NamedNotice, nameNotices } from "../notices/name-notices.ts";
import type { OfferRecord } from "../offers/offers-repository.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ListedVacancy } from "../vacancies/list-vacancies.ts";

/** A provider's first page: what a person in a car park can do something about. */
export type ProviderStart = {
  /** Expired, ageing, or with a hold that has ended; oldest confirmation first. */
  readonly toRenew: readonly ListedVacancy[];
  readonly moreToRenew: boolean;
  readonly openVacancies: number;
  readonly toSign: readonly OfferRecord[];
  readonly maySign: boolean;
  readonly cards: readonly ReceivedReferral[];
  /** Open referrals that fit, in all, and those of them that wait for an answer. */
  readonly openCards: { readonly open: number; readonly notAnswered: number };
  /** Questions of commissioners that wait for an answer. */
  readonly questions: number;
  readonly notices: readonly NamedNotice[];
};

const most = {
  vacancies: 300,
  toRenew: 20,
  offers: 20,
  cards: 6,
  questions: 20,
  notices: 8,
} as const;

/** Reads the first page of a provider. Somebody who may read no referral gets none. */
export const readProviderStart = useCase(
  { permission: "home:read" },
  async (context, _: undefined): Promise<ProviderStart> => {
    const { actor, now, today, repositories } = context;
    const { organisationId, role } = staffActor(actor);
    const mayRead = isAllowed(actor, "card:read");
    const { vacancies, offers, cards, questions, notices } = repositories;
    const lines = await vacancies.list(organisationId, ["open", "held"], most.vacancies);
    const toRenew = lines
      .map((line) => ({ ...line, ...relianceOf(line.vacancy, now(), today()) }))
      .filter(({ attention }) => attention !== null);
    const waiting = mayRead ? await offers.list(organisationId, ["prepared"], most.offers) : [];
    const first = mayRead ? await cards.listOpen(organisationId, most.cards) : [];
    const noCards = { open: 0, notAnswered: 0 };
    return {
      toRenew: toRenew.slice(0, most.toRenew),
      moreToRenew: toRenew.length > most.toRenew,
      openVacancies: lines.filter(({ vacancy }) => vacancy.status === "open").length,
      toSign: waiting.filter(({ referralIsOpen }) => referralIsOpen),
      maySign: isAllowed(actor, "offer:sign"),
      cards: first,
      openCards: mayRead ? await cards.countOpen(organisationId) : noCards,
      questions: (await questions.listOpen(organisationId, most.questions)).length,
      notices: await nameNotices(
        context,
        await notices.listNewest(most.notices, noticeKindsFor(role)),
      ),
    };
  },
);
