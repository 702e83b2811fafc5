import type { HomeKind } from "#app/domain/home/home.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import type { ProviderTrade } from "../organisation-list.ts";
import type { World } from "../world.ts";
import { seedInspection } from "./registrations.ts";

/** An invented provider, with where its homes tend to be. */
export type SeededProvider = {
  readonly id: OrganisationId;
  readonly name: string;
  readonly trade: ProviderTrade;
  /** DfE code when it is an authority's own. */
  readonly authorityCode: string | null;
  /** Of an agency or a supported accommodation provider as a whole; null where each home has its own. */
  readonly registration: { readonly urn: string; readonly inspection: Inspection } | null;
  /** What an authority's own foster carers go by: a number that is not on the register, since nobody registers them. */
  readonly ownCarersUrn: string;
  /** How likely its homes are in each authority. */
  readonly where: Readonly<Record<string, number>>;
};

/** Hands out registration numbers that Ofsted has not given: far above those of its register. */
export function urnSource(first: number): () => string {
  let next = first;
  return () => String(next++);
}

const kindRegisteredAsOne: Partial<Record<ProviderTrade, HomeKind>> = {
  fostering: "fostering-household",
  supported: "supported-accommodation",
};

/** A provider that works in a few of the authorities given, in one more than in the others; an in-house one at home. */
export function seedProvider(
  given: Pick<SeededProvider, "name" | "trade" | "authorityCode">,
  authorities: Readonly<Record<string, number>>,
  world: Pick<World, "calibration" | "today">,
  nextUrn: () => string,
  chance: Chance,
): SeededProvider {
  const kind = kindRegisteredAsOne[given.trade];
  const inspect = (of: HomeKind) => seedInspection(of, world.calibration, world.today, chance);
  return {
    ...given,
    id: chance.uuid() as OrganisationId,
    registration: kind === undefined ? null : { urn: nextUrn(), inspection: inspect(kind) },
    ownCarersUrn: nextUrn(),
    where:
      given.authorityCode === null ? someOf(authorities, chance) : { [given.authorityCode]: 1 },
  };
}

function someOf(
  authorities: Readonly<Record<string, number>>,
  chance: Chance,
): Record<string, number> {
  const first = chance.weighted(authorities);
  const rest = Object.keys(authorities).filter((code) => code !== first);
  const others = chance.draw(rest, chance.whole(2, 5));
  const most = Math.max(...Object.values(authorities));
  return Object.fromEntries([
    [first, 1.5],
    ...others.map((code) => [code, (authorities[code] ?? 0) / most]),
  ]);
}
