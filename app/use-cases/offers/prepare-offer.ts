import type { StaffActor } from "../../domain/access/actor.ts";
import { isAllowed } from "../../domain/access/permissions.ts";
import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import type { Offer } from "../../domain/offer/offer.ts";
import { offerTexts } from "../../domain/offer/offer-texts.ts";
import {
  type FormOrigin,
  type OfferDetails,
  offersTheSame,
  type PrepareRefusal,
  prepareOffer as prepare,
} from "../../domain/offer/prepare.ts";
import type { OfferId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { notAllowed, notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { type HomeAtReferral, receivedBy } from "./received-home.ts";
import { tellManager, tellOfferReceived } from "./tell.ts";

export type PrepareOfferInput = HomeAtReferral & {
  readonly origin: FormOrigin;
  readonly details: OfferDetails;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
  /** A registered manager may prepare and sign at once. */
  readonly sign: boolean;
};

/**
 * Prepares a home's offer to a referral, or changes one that waits for the manager, or makes a stopped or withdrawn one
 * anew. The same form sent twice makes one. Throws NotFound when the home was not given the card, or the vacancy is not
 * the home's; NotAllowed when somebody signs who is not the registered manager.
 */
export const prepareOffer = useCase(
  { permission: "offer:prepare", subject: ({ referralId }: PrepareOfferInput) => referralId },
  async (context, input): Promise<Outcome<OfferId, PrepareRefusal> | IdentifyingWords> => {
    const staff = staffActor(context.actor);
    if (input.sign && !isAllowed(staff, "offer:sign")) throw notAllowed();
    const { repositories, now, today } = context;
    const { organisationId } = staff;
    if (input.sign) await repositories.referralTurn.take(input.referralId);
    const { received } = await receivedBy(repositories, organisationId, input);
    const { vacancies, offers } = repositories;
    const vacancy = await vacancies.find(organisationId, input.details.vacancyId);
    if (vacancy?.homeId !== input.homeId) throw notFound();
    const earlier = await offers.findFor(organisationId, input.referralId, input.homeId);
    const before = earlier ? offerTexts(earlier.offer) : {};
    const names = identifyingWords(offerTexts(input.details), before, input.confirmed);
    if (names) return names;
    if (earlier?.outcome) return refuse("already-offered");
    const when = { now: now(), today: today() };
    const { origin, details } = input;
    const prepared = prepare(origin, received, vacancy, details, earlier?.offer, when);
    if (!prepared.accepted) return prepared;
    if (prepared.value === earlier?.offer) return answerAgain(prepared.value, input);
    return store(context, staff, prepared.value, earlier?.offer, input);
  },
);

/** The same form once more, which also wants the same signature. */
function answerAgain(
  offer: Offer,
  { details, sign }: PrepareOfferInput,
): Outcome<OfferId, PrepareRefusal> {
  const isSigned = !sign || offer.status === "signed";
  return isSigned && offersTheSame(offer, details) ? accept(offer.id) : refuse("sent-before");
}

async function store(
  { repositories, now }: WorkContext,
  staff: StaffActor,
  offer: Offer,
  earlier: Offer | undefined,
  input: PrepareOfferInput,
): Promise<Outcome<OfferId, PrepareRefusal>> {
  const { offers } = repositories;
  const doer = { by: staff.personId, at: now() };
  const stored = earlier
    ? await offers.revise(offer, earlier.version, doer)
    : await offers.insert(offer, doer);
  if (!stored && earlier) return refuse("changed-by-somebody-else");
  if (!stored) {
    // Somebody was quicker: this very form sent twice at once, or another for the same home.
    const quicker = await offers.findFor(staff.organisationId, offer.referralId, offer.homeId);
    return quicker?.offer.id === offer.id
      ? answerAgain(quicker.offer, input)
      : refuse("already-offered");
  }
  if (!input.sign) {
    await tellManager(repositories, offer, doer.at);
    return accept(offer.id);
  }
  const signed: Offer = { ...offer, status: "signed", version: offer.version + 1 };
  await offers.sign(signed, offer.version, doer);
  await tellOfferReceived(repositories, signed, doer.at);
  return accept(offer.id);
}
