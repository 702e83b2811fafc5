import { isAllowed } from "../../domain/access/permissions.ts";
import type { WeightProfileId, WeightProfileUseId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { isSameVersion } from "./same-version.ts";
import type { StoredProfile } from "./weight-repository.ts";

export type ReadProfile = {
  readonly profile: StoredProfile;
  /** Homes are ordered by this version now. */
  readonly inUse: boolean;
  readonly maySave: boolean;
  /** For the form that puts it in use. */
  readonly useId: WeightProfileUseId;
  readonly now: Date;
};

/** One version of a profile. Throws NotFound for one that the organisation may not read. */
export const readProfile = useCase(
  { permission: "weights:read", subject: (id: WeightProfileId) => id },
  async ({ actor, newId, now, repositories }, id): Promise<ReadProfile> => {
    const { organisationId } = staffActor(actor);
    const profile = await repositories.weights.find(id);
    if (profile === null) throw notFound();
    const used = (await repositories.weights.inUse([organisationId])).get(organisationId);
    return {
      profile,
      inUse: used !== undefined && isSameVersion(used, profile),
      maySave: isAllowed(actor, "weights:write"),
      useId: newId<WeightProfileUseId>(),
      now: now(),
    };
  },
);
