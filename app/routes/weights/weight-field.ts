import type { WeightKey } from "../../domain/matching/weight-profile.ts";

/** A wish's part of a field's name, which has no colon. */
export const partOf = (key: WeightKey) => key.replace(":", "-");

/** What the field of a wish's points is called. */
export const weightField = (key: WeightKey) => `weights.${partOf(key)}`;
