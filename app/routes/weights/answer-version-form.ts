import { totalPoints } from "../../domain/matching/weights.ts";
import type { WeightProfileId } from "../../domain/shared/ids.ts";
import type { Context } from "../../use-cases/context.ts";
import { type SaveRefusal, saveVersion } from "../../use-cases/weights/save-version.ts";
import {
  type TriedWeights,
  type TryRefusal,
  tryWeights,
} from "../../use-cases/weights/try-weights.ts";
import type { FormValues } from "../../web/form.ts";
import { typedAgain, type VersionForm } from "./version-form.ts";

export type Refused = {
  readonly refused: Readonly<Record<string, string>>;
  readonly status?: 400 | 409;
};
/** What would change, with what was typed. Not named as a refused form's answer is: nothing is wrong. */
export type Tried = {
  readonly tried: TriedWeights;
  readonly total: number;
  readonly typed: FormValues;
};

const firstWeight = "weights.capabilities";
const nothingCounts = { [firstWeight]: "Give at least one wish more than 0 points" };

const tryRefusals: Record<TryRefusal, Readonly<Record<string, string>>> = {
  "weights-wrong": nothingCounts,
  "answers-missing": { referralId: "This referral is not finished. Choose another" },
};
const saveRefusals: Record<SaveRefusal, Required<Refused>> = {
  "weights-wrong": { refused: nothingCounts, status: 400 },
  "name-taken": {
    refused: { name: "There are weights of that name. Choose another" },
    status: 400,
  },
  changed: {
    refused: {
      "": "Somebody else has saved a version since you opened this page. Look at it, then start again",
    },
    status: 409,
  },
};

/** Answers what would change for a referral; stores nothing. */
export async function tryIt(context: Context, form: VersionForm): Promise<Refused | Tried> {
  const { referralId, weights } = form;
  if (referralId === undefined)
    return { refused: { referralId: "Choose a referral to try the weights on" } };
  const outcome = await tryWeights(context, { referralId, weights });
  if (!outcome.accepted) return { refused: tryRefusals[outcome.refusal] };
  return { tried: outcome.value, total: totalPoints(weights), typed: typedAgain(form) };
}

/** Saves a new version. */
export async function saveIt(
  context: Context,
  { id, after, weights, name, why }: VersionForm,
): Promise<Refused | { readonly saved: WeightProfileId }> {
  const missing = {
    ...(name === "" ? { name: "Enter a name for these weights" } : {}),
    ...(why === "" ? { why: "Enter why the weights are to change" } : {}),
  };
  if (Object.keys(missing).length > 0) return { refused: missing };
  const outcome = await saveVersion(context, { id, after, weights, name, why });
  return outcome.accepted ? { saved: outcome.value } : saveRefusals[outcome.refusal];
}
