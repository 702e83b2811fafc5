import { isAllowed } from "../../domain/access/permissions.ts";
import { hearthStandard } from "../../domain/matching/weight-profile.ts";
import { everyWeight, type Weights } from "../../domain/matching/weights.ts";
import type { ReferralId, WeightProfileId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type BegunVersion = {
  readonly id: WeightProfileId;
  /** What the weights start from. */
  readonly from: { readonly name: string; readonly version: number };
  readonly weights: Weights;
  /** The name that the new version will have; `null` where it has to be given one. */
  readonly name: string | null;
  /** The newest version of that name; 0 for a new name. */
  readonly after: number;
  readonly maySave: boolean;
  /** Referrals that the weights can be tried on. */
  readonly referrals: readonly { readonly id: ReferralId; readonly reference: string }[];
};

const mostVersions = 100;
const mostReferrals = 50;

/**
 * What a new version of weights starts from: an earlier one, or Hearth standard. Somebody else's is a start for a profile
 * of one's own. Throws NotFound for one that the organisation may not read.
 */
export const beginVersion = useCase(
  { permission: "weights:read", audited: false },
  async (
    { actor, newId, today, repositories },
    from: WeightProfileId | null,
  ): Promise<BegunVersion> => {
    const { organisationId } = staffActor(actor);
    const base = from === null ? hearthStandard : await repositories.weights.find(from);
    if (base === null) throw notFound();
    const isOwn = base.owner === organisationId;
    const versions = (await repositories.weights.list(mostVersions)).filter(
      ({ owner, name }) => isOwn && owner === base.owner && name === base.name,
    );
    const mayTry = isAllowed(actor, "match:read");
    const referrals = mayTry
      ? await repositories.referrals.list(
          organisationId,
          { list: "published", reference: "", today: today() },
          { offset: 0, limit: mostReferrals },
        )
      : [];
    return {
      id: newId<WeightProfileId>(),
      from: { name: base.name, version: base.version },
      weights: everyWeight(base.weights),
      name: isOwn ? base.name : null,
      after: Math.max(0, ...versions.map(({ version }) => version)),
      maySave: isAllowed(actor, "weights:write"),
      referrals: referrals.map(({ id, reference }) => ({ id, reference })),
    };
  },
);
