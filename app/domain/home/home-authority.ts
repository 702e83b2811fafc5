import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { HomeKind } from "./home.ts";
import { type RegisterEntry, registeredOneByOne } from "./registration.ts";

export type AuthorityRefusal = "authority-not-said";

/**
 * The authorities (DfE codes) that a home may stand in, as far as the register and the map know: the one that the
 * register has it in, where its kind is registered home by home, and otherwise all that its postcode sector lies in.
 */
export function possibleAuthorities(
  kind: HomeKind,
  entry: Pick<RegisterEntry, "authorityCode"> | undefined,
  ofSector: readonly string[],
): readonly string[] {
  const registered = registeredOneByOne.includes(kind) ? entry?.authorityCode : null;
  return registered ? [registered] : ofSector;
}

/**
 * The one it stands in. Which approvals the law asks for depends on it (Care Planning, Placement and Case Review (England)
 * Regulations 2010, reg 11), so of several it is never guessed: what the provider has `said` has to be one of them.
 */
export function standsIn(
  possible: readonly string[],
  said: string | null,
): Outcome<string, AuthorityRefusal> {
  const [only, ...others] = possible;
  if (only !== undefined && others.length === 0) return accept(only);
  return said !== null && possible.includes(said) ? accept(said) : refuse("authority-not-said");
}
