import { randomUUID } from "node:crypto";
import { contextsOver } from "#app/composition.server.ts";
import type { StaffActor } from "#app/domain/access/actor.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type {
  HomeId,
  OfferId,
  OrganisationId,
  PersonId,
  ReferralId,
  VacancyId,
} from "#app/domain/shared/ids.ts";
import type { Context } from "#app/use-cases/context.ts";
import { now, referralFor } from "./matching/ordinary.ts";
import type { TestDatabase } from "./template-database.ts";

export type Provided = {
  readonly providerId: OrganisationId;
  readonly homeId: HomeId;
  readonly vacancyId: VacancyId;
};

const fresh = <Id extends string>() => randomUUID() as string as Id;

/** A small market in one town: the ordinary home area `AA1` with authority 301, its neighbour 302 and the distant 303. */
export async function openMarket({ owner, web, worker }: TestDatabase) {
  await owner`insert into local_authority (dfe_code, ons_code, name, kind, region) values
    ('301', 'E1', 'Hither', 'unitary', 'North'), ('302', 'E2', 'Nigh', 'unitary', 'North'),
    ('303', 'E3', 'Yonder', 'unitary', 'South')`;
  await owner`insert into adjoining_authority (dfe_code, adjoining_code, basis) values
    ('301', '302', 'shared_land_arc'), ('302', '301', 'shared_land_arc')`;
  await owner`insert into outcode (outcode, authority_code, country, easting, northing, radius_km, postcodes) values
    ('AA1', '301', 'England', 400000, 300000, 2, 900), ('AA2', '301', 'England', 406437, 300000, 2, 900)`;
  await owner`insert into register_entry (urn, provision_type, registration_status, overall, real) values
    ('SC123456', 'Independent Fostering Agency', 'Active', 'good', false)`;
  const contextFor = contextsOver(web, () => now);
  const workerContext = contextsOver(worker, () => now)({ kind: "worker" });

  async function addOrganisation(kind: "provider" | "authority" | "consortium", code?: string) {
    const id = fresh<OrganisationId>();
    await owner`insert into organisation (id, kind, name, authority_code)
      values (${id}, ${kind}, ${`${kind} ${id.slice(0, 4)}`}, ${code ?? null})`;
    return id;
  }

  /** A provider with one fostering household that suits the ordinary child, in the authority of that code. */
  async function addHome(authorityCode = "301", providerId?: OrganisationId): Promise<Provided> {
    const provider = providerId ?? (await addOrganisation("provider"));
    const homeId = fresh<HomeId>();
    const vacancyId = fresh<VacancyId>();
    await owner`insert into home (id, provider_id, kind, alias, urn, age_from, age_to, sexes_accepted, places, stays,
        authority_code, outcode, profile_confirmed_at)
      values (${homeId}, ${provider}, 'fostering-household', ${`Carer ${homeId.slice(0, 4)}`}, 'SC123456', 0, 18,
        ${["female", "male"]}, 2, ${["long-term"]}, ${authorityCode}, 'AA1', ${now.toISOString()})`;
    await owner`insert into home_location (home_id, provider_id, sector, easting, northing)
      values (${homeId}, ${provider}, 'AA1 1', 401000, 300000)`;
    await owner`insert into vacancy (id, home_id, provider_id, status, places, available_from, weekly_fee, confirmed_at, confirmed_by)
      values (${vacancyId}, ${homeId}, ${provider}, 'open', 1, '2026-11-20', 95000, ${now.toISOString()}, 'An officer')`;
    return { providerId: provider, homeId, vacancyId };
  }

  /** A published referral of the ordinary child. */
  async function addReferral(
    authorityId: OrganisationId,
    answers: Partial<ReferralAnswers> = referralFor(),
  ) {
    const id = fresh<ReferralId>();
    const at = now.toISOString();
    await owner`insert into referral (id, authority_id, reference, status, answers, created_at, created_by, published_at)
      values (${id}, ${authorityId}, ${`HX-${id.slice(0, 8)}`}, 'published', ${owner.json(answers as never)}, ${at}, ${fresh()}, ${at})`;
    await owner`insert into referral_card (referral_id, authority_id, card, audience, answer_by, published_at)
      values (${id}, ${authorityId}, '{"needs": []}', 'homes-that-fit', '2026-11-26', ${at})`;
    return id;
  }

  /** Gives the card to a home. */
  async function give(referralId: ReferralId, authorityId: OrganisationId, to: Provided) {
    await owner`insert into referral_recipient (referral_id, home_id, vacancy_id, authority_id, provider_id, distance_band, fits_since)
      values (${referralId}, ${to.homeId}, ${to.vacancyId}, ${authorityId}, ${to.providerId}, 'under-5', ${now.toISOString()})`;
  }

  /** A signed offer of a home that has the card. */
  async function addOffer(referralId: ReferralId, authorityId: OrganisationId, from: Provided) {
    const id = fresh<OfferId>();
    const at = now.toISOString();
    await owner`insert into offer (id, referral_id, home_id, vacancy_id, provider_id, authority_id, status, weekly_fee,
        start_on, prepared_at, prepared_by, signed_at, signed_by)
      values (${id}, ${referralId}, ${from.homeId}, ${from.vacancyId}, ${from.providerId}, ${authorityId}, 'signed', 95000,
        '2026-11-30', ${at}, ${fresh()}, ${at}, ${fresh()})`;
    return id;
  }

  /** Somebody who works there, as a use-case sees them. */
  function staffOf(
    organisationId: OrganisationId,
    organisationKind: StaffActor["organisationKind"],
    role: Role,
  ): Context {
    const personId = fresh<PersonId>();
    return contextFor({ kind: "staff", personId, organisationId, organisationKind, role });
  }

  return { addOrganisation, addHome, addReferral, give, addOffer, staffOf, workerContext };
}
