import { randomUUID } from "node:crypto";
import type { Role } from "#app/domain/access/roles.ts";
import { everyWeight, type Weights } from "#app/domain/matching/weights.ts";
import type {
  OrganisationId,
  WeightProfileId,
  WeightProfileUseId,
} from "#app/domain/shared/ids.ts";
import { putInUse } from "#app/use-cases/weights/put-in-use.ts";
import { saveVersion } from "#app/use-cases/weights/save-version.ts";
import type { openMarket } from "./marketplace.ts";
import type { TestDatabase } from "./template-database.ts";

/** Weights that look at nothing but whether a home is in the authority's area. */
export const ofArea: Weights = { ...everyWeight({}), area: 10 };
/** Weights that look at nothing but how far from home it is. */
export const ofNearness: Weights = { ...everyWeight({}), "distance:home": 10 };

type Version = { readonly name?: string; readonly after?: number };

/** A consortium with authorities that save weights and put them in use. */
export async function openWeights(
  { owner }: TestDatabase,
  market: Awaited<ReturnType<typeof openMarket>>,
) {
  const consortium = await market.addOrganisation("consortium");

  const as = (organisation: OrganisationId, role: Role = "director") =>
    market.staffOf(organisation, organisation === consortium ? "consortium" : "authority", role);

  return {
    consortium,
    as,

    async newAuthority(inConsortium = true): Promise<OrganisationId> {
      const id = await market.addOrganisation("authority", "301");
      if (inConsortium) await owner`insert into consortium_member values (${consortium}, ${id})`;
      return id;
    },

    async saved(
      by: OrganisationId,
      weights: Weights,
      { name, after = 0 }: Version = {},
    ): Promise<WeightProfileId> {
      const id = randomUUID() as WeightProfileId;
      const version = { id, name: name ?? `Weights ${id}`, after, weights, why: "A test" };
      const outcome = await saveVersion(as(by), version);
      if (!outcome.accepted) throw new Error(outcome.refusal);
      return id;
    },

    /** Uses follow one another by the clock, which stands still here. */
    async use(
      by: OrganisationId,
      profileId: WeightProfileId | null,
      id = randomUUID() as WeightProfileUseId,
    ): Promise<void> {
      await owner`update weight_profile_use set "from" = "from" - interval '1 hour'
        where owner_id = ${by} and id <> ${id}`;
      await putInUse(as(by), { id, profileId });
    },
  };
}
