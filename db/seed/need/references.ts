import { referenceCode } from "#app/domain/referral/reference-code.ts";
import type { Chance } from "../chance.ts";

/** Hands out references such as HX-7K3M, each once. */
export function referenceSource(chance: Chance): () => string {
  const given = new Set<string>();
  return function next(): string {
    const reference = referenceCode(chance.uuid());
    if (given.has(reference)) return next();
    given.add(reference);
    return reference;
  };
}
