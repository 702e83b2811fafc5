import type { HomeProfile } from "../../domain/home/home.ts";
import type { VacancyId } from "../../domain/shared/ids.ts";
import { relianceOf } from "../../domain/vacancy/attention.ts";
import { freePlaces } from "../../domain/vacancy/places.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ListedVacancy } from "./list-vacancies.ts";

export type OwnVacancy = ListedVacancy & {
  readonly home: HomeProfile;
  /** Places that this vacancy may have at most, beside the home's others. */
  readonly mostPlaces: number;
};

/** One of the provider's vacancies. Throws NotFound for one that is not the provider's. */
export const readVacancy = useCase(
  { permission: "vacancy:read", subject: (id: VacancyId) => id, audited: false },
  async ({ actor, now, today, repositories }, id): Promise<OwnVacancy> => {
    const { organisationId } = staffActor(actor);
    const { homes, vacancies } = repositories;
    const vacancy = await vacancies.find(organisationId, id);
    const home = vacancy && (await homes.find(organisationId, vacancy.homeId));
    if (!home) throw notFound();
    const all = await vacancies.listOfHome(organisationId, home.id);
    const others = all.filter((one) => one.id !== id);
    const line = { vacancy, homeName: home.alias, homeKind: home.kind };
    const mostPlaces = freePlaces(home.places, others);
    return { ...line, ...relianceOf(vacancy, now(), today()), home, mostPlaces };
  },
);
