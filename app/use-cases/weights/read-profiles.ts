import { isAllowed } from "../../domain/access/permissions.ts";
import type { WeightProfile } from "../../domain/matching/match.ts";
import { hearthStandard } from "../../domain/matching/weight-profile.ts";
import type { WeightProfileUseId } from "../../domain/shared/ids.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { StoredProfile, StoredUse } from "./weight-repository.ts";

export type Profiles = {
  /** What orders homes now; for a consortium, what its members use unless they have put one in use themselves. */
  readonly inUse: WeightProfile;
  readonly profiles: readonly StoredProfile[];
  readonly uses: readonly StoredUse[];
  readonly maySave: boolean;
  /** The organisation has put a version in use itself, and may go back. */
  readonly hasOwn: boolean;
  /** For the form that goes back. */
  readonly useId: WeightProfileUseId;
  readonly now: Date;
};

const mostShown = 100;
const usesShown = 20;

/** The weights that an organisation may order homes by, and those that it does. */
export const readProfiles = useCase(
  { permission: "weights:read", audited: false },
  async ({ actor, newId, now, repositories }, _: undefined): Promise<Profiles> => {
    const { organisationId, organisationKind } = staffActor(actor);
    const profiles = await repositories.weights.list(mostShown);
    const uses = await repositories.weights.listUses(usesShown);
    const own = uses.find(({ owner }) => owner === organisationId)?.profileId ?? null;
    const used = (await repositories.weights.inUse([organisationId])).get(organisationId);
    return {
      inUse: used ?? hearthStandard,
      profiles,
      uses,
      maySave: isAllowed(actor, "weights:write"),
      hasOwn: own !== null && organisationKind !== "provider",
      useId: newId<WeightProfileUseId>(),
      now: now(),
    };
  },
);
