import { randomUUID } from "node:crypto";
import { contextsOver } from "#app/composition.server.ts";
import type { PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { askWhyNot } from "#app/use-cases/matching/why-not.ts";
import { chanceFrom } from "#tests/support/chance.ts";
import { ms, percentile, timed } from "./samples.ts";
import type { World } from "./world.ts";

const seed = 20_261_123;
/** Pairs that are asked first, so that code is compiled and plans are made. */
const warmUp = 20;

export type WhyNotMeasured = {
  /** Milliseconds for each pair, from the use-case's first query to its answer. */
  readonly samples: readonly number[];
  readonly p50: number;
  readonly p95: number;
  /** Pairs that named the home that was asked about. */
  readonly found: number;
};

/**
 * How long "why is this home not listed?" takes for homes and referrals drawn at random, open vacancies and closed ones
 * alike: the use-case as a page calls it, with its transaction and its audit row.
 */
export async function measureWhyNot(world: World, pairs = 200): Promise<WhyNotMeasured> {
  const context = contextsOver(
    world.database.web,
    () => world.now,
  )({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: world.authorityId,
    organisationKind: "authority",
    role: "commissioner",
  });
  const chance = chanceFrom(seed);
  const homes = await world.database.owner<{ id: string; alias: string }[]>`
    select id, alias from home order by md5(id::text) limit ${pairs + warmUp}`;
  const samples: number[] = [];
  let found = 0;
  for (const [index, { id, alias }] of homes.entries()) {
    const referralId: ReferralId = chance.pick(world.referralIds);
    const asked = await timed(() => askWhyNot(context, { referralId, words: alias }));
    if (index < warmUp) continue;
    samples.push(asked.ms);
    if (asked.answer.accepted && asked.answer.value.answers.some(({ homeId }) => homeId === id))
      found += 1;
  }
  return { samples, found, p50: percentile(samples, 0.5), p95: percentile(samples, 0.95) };
}

/** A row of the table that the bench prints. */
export function whyNotRow({ samples, p50, p95 }: WhyNotMeasured): string[] {
  return [
    `why not, ${samples.length} homes and referrals`,
    ms(p50),
    ms(p95),
    ms(Math.max(...samples)),
  ];
}
