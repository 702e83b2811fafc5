import { randomUUID } from "node:crypto";
import { contextsOver, type RetrieverOver } from "#app/composition.server.ts";
import { explain } from "#app/domain/matching/judge.ts";
import { reasonsOf } from "#app/domain/matching/reasons.ts";
import type { PersonId } from "#app/domain/shared/ids.ts";
import type { WorkContext } from "#app/use-cases/context.ts";
import { bestHomes } from "#app/use-cases/matching/search-homes.ts";
import { readWhole } from "#app/use-cases/matching/shown-home.ts";
import type { World } from "../world.ts";
import { type Contender, wanted } from "./contender.ts";

/** Hearth's own path in one transaction under row-level security: find, judge, read whole, say why. */
export function hearth(name: string, world: World, retrieverOver: RetrieverOver): Contender {
  const contextFor = contextsOver(world.database.web, () => world.now, retrieverOver);
  const context = contextFor({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: world.authorityId,
    organisationKind: "authority",
    role: "commissioner",
  });
  let reasons = 0;
  return {
    name,
    lacks: "-",
    first: (search) =>
      context.transact(async (repositories) => {
        const { transact: _, ...rest } = context;
        const work: WorkContext = { ...rest, repositories };
        const { listed, exact } = await bestHomes(work, search, wanted);
        if (!exact) throw new Error("The first homes were not proved.");
        const begun = performance.now();
        const whole = await readWhole(work, search, listed.slice(0, wanted));
        const matches = whole.map((one) => explain(search, one));
        for (const match of matches) reasonsOf(match);
        reasons = performance.now() - begun;
        return matches.map(({ vacancyId }) => vacancyId);
      }),
    reasonsMs: () => reasons,
  };
}
