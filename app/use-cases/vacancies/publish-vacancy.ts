import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import { checkRegistration, type RegistrationRefusal } from "../../domain/home/registration.ts";
import type { HomeId, VacancyId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import {
  type DetailsRefusal,
  publishVacancy as publish,
  says,
  type VacancyDetails,
} from "../../domain/vacancy/publish.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { confirmationBy } from "./confirmation.ts";
import { rejudgeVacancy } from "./rejudge.ts";

export type PublishVacancyInput = {
  readonly id: VacancyId;
  readonly homeId: HomeId;
  readonly details: VacancyDetails;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type PublishRefusal =
  | DetailsRefusal
  | RegistrationRefusal
  | "registration-unconfirmed"
  | "sent-before";

/**
 * Publishes places in a registered home. The same form sent twice publishes once, and one that says something else the
 * second time is refused, so that nobody takes it for published. A home whose number is not confirmed
 * publishes nothing, since nobody would find it.
 */
export const publishVacancy = useCase(
  { permission: "vacancy:write", subject: ({ id }: PublishVacancyInput) => id },
  async (
    context,
    { id, homeId, details, confirmed },
  ): Promise<Outcome<VacancyId, PublishRefusal> | IdentifyingWords> => {
    const staff = staffActor(context.actor);
    const { homes, vacancies, inspections, standing } = context.repositories;
    const home = await homes.findForChange(staff.organisationId, homeId);
    if (!home) throw notFound();
    const before = await vacancies.find(staff.organisationId, id);
    if (before) {
      const isSame = before.homeId === homeId && takesPlaces(before) && says(before, details);
      return isSame ? accept(id) : refuse("sent-before");
    }
    const names = identifyingWords({ note: details.note }, {}, confirmed);
    if (names) return names;
    const { inHouse } = await homes.getProvider(staff.organisationId);
    const registration = await inspections.findRegistration(home.urn);
    const placesElsewhere = await homes.countPlacesUnder(staff.organisationId, home.urn, homeId);
    const asked = { ...home, inHouse, placesElsewhere };
    const registered = checkRegistration(asked, registration?.entry);
    if (!registered.accepted) return registered;
    const claim = await homes.getClaim(staff.organisationId, homeId);
    if (claim !== "confirmed") return refuse("registration-unconfirmed");
    const others = await vacancies.listOfHome(staff.organisationId, homeId);
    const confirmation = await confirmationBy(context, staff);
    const vacancy = publish(id, home, others, details, confirmation);
    if (!vacancy.accepted) return vacancy;
    if (!(await vacancies.insert(vacancy.value))) throw notFound();
    await standing.noteNew(vacancy.value);
    await rejudgeVacancy(context.repositories, id);
    return accept(id);
  },
);
