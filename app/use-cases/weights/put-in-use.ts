import type { WeightProfileId, WeightProfileUseId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type PutInUse = {
  readonly id: WeightProfileUseId;
  /** `null` to go back to what the consortium uses, or to Hearth standard. */
  readonly profileId: WeightProfileId | null;
};

/**
 * Orders homes by a version from now on: an authority's own lists, or those of a consortium's members that have put none
 * in use themselves. Their open referrals are judged again at once, so that cards go to homes in the new order. Lists that
 * were shown, and cards that were given, stay as they were. Throws NotFound for a version that the organisation may not
 * read.
 */
export const putInUse = useCase(
  { permission: "weights:write", subject: ({ profileId }: PutInUse) => profileId ?? undefined },
  async ({ actor, now, repositories: { weights, jobs } }, { id, profileId }): Promise<void> => {
    const { organisationId, personId } = staffActor(actor);
    if (profileId !== null && (await weights.find(profileId)) === null) throw notFound();
    const use = { id, owner: organisationId, profileId, from: now(), by: personId };
    if (!(await weights.putInUse(use))) return;
    await jobs.add("rejudge-reweighed", { organisationId }, organisationId);
  },
);
