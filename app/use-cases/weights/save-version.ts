import { hearthStandard } from "../../domain/matching/weight-profile.ts";
import { type Weights, weightsProblems } from "../../domain/matching/weights.ts";
import type { WeightProfileId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type SaveVersion = {
  readonly id: WeightProfileId;
  readonly name: string;
  /** The newest version of that name when the form was opened; 0 for a new name. */
  readonly after: number;
  readonly weights: Weights;
  readonly why: string;
};

/** `name-taken`: there is a profile of that name. `changed`: somebody has saved a version since the form was opened. */
export type SaveRefusal = "weights-wrong" | "name-taken" | "changed";

/** Saves weights as a new version; earlier ones stay as they are. It orders nothing until it is put in use. */
export const saveVersion = useCase(
  { permission: "weights:write", subject: ({ id }: SaveVersion) => id },
  async ({ actor, now, repositories }, version): Promise<Outcome<WeightProfileId, SaveRefusal>> => {
    if (weightsProblems(version.weights).length > 0) return refuse("weights-wrong");
    if (plain(version.name) === plain(hearthStandard.name)) return refuse("name-taken");
    const { organisationId, personId } = staffActor(actor);
    const saved = await repositories.weights.insert({
      ...version,
      owner: organisationId,
      at: now(),
      by: personId,
    });
    if (saved === "taken") return refuse(version.after === 0 ? "name-taken" : "changed");
    return accept(version.id);
  },
);

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
