import type { Claim } from "../../domain/home/claim.ts";
import { type Completeness, completenessOf } from "../../domain/home/completeness.ts";
import type { HomeProfile } from "../../domain/home/home.ts";
import {
  checkRegistration,
  type RegisterEntry,
  type RegistrationRefusal,
} from "../../domain/home/registration.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import { standingInspection } from "../../domain/ofsted/standing.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import { notFound } from "../errors.ts";
import type { OpenReport } from "../inspections/inspections-repository.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { PictureLine } from "./homes-repository.ts";

/** A home as its own provider sees it. */
export type OwnHome = {
  readonly home: HomeProfile;
  readonly sector: string;
  readonly completeness: Completeness;
  readonly entry: RegisterEntry | null;
  /** Why the registration is not as it should be now. */
  readonly registrationProblem: RegistrationRefusal | null;
  /** Whether its number is confirmed to be the provider's. */
  readonly claim: Claim;
  readonly inspection: Inspection;
  /** What the provider has entered and the register has not settled. */
  readonly report: OpenReport | null;
  readonly vacancies: readonly Vacancy[];
  readonly pictures: readonly PictureLine[];
};

const notInspected: Inspection = {
  overall: null,
  helpedAndProtected: null,
  leadersAndManagers: null,
  supportedOutcome: null,
  inspectedOn: null,
  reportedBy: "register",
};

/** One of the provider's homes with all it says. Throws NotFound for a home that is not the provider's. */
export const readHome = useCase(
  { permission: "home:read", subject: (homeId: HomeId) => homeId, audited: false },
  async ({ actor, repositories }, homeId): Promise<OwnHome> => {
    const { organisationId } = staffActor(actor);
    const { homes, vacancies, inspections } = repositories;
    const home = await homes.find(organisationId, homeId);
    if (!home) throw notFound();
    const provider = await homes.getProvider(organisationId);
    const registration = await inspections.findRegistration(home.urn);
    const report = await inspections.findOpenReport(organisationId, home.urn);
    const check = checkRegistration(
      {
        ...home,
        inHouse: provider.inHouse,
        placesElsewhere: await homes.countPlacesUnder(organisationId, home.urn, homeId),
      },
      registration?.entry,
    );
    return {
      home,
      sector: (await homes.findSector(organisationId, homeId)) ?? "",
      completeness: completenessOf(home),
      entry: registration?.entry ?? null,
      claim: await homes.getClaim(organisationId, homeId),
      registrationProblem: check.accepted ? null : check.refusal,
      inspection: standingInspection(registration?.inspection ?? notInspected, report?.inspection),
      report: report ?? null,
      vacancies: await vacancies.listOfHome(organisationId, homeId),
      pictures: await homes.listPictures(organisationId, homeId),
    };
  },
);
