import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { daysAgo } from "../world.ts";
import { answer } from "./answering.ts";
import { conclude, hear } from "./concluding.ts";
import { publish, storeReferral } from "./publishing.ts";
import { type Author, draftReferral, openReferral, pastReferral } from "./referrals.ts";
import type { Setting } from "./setting.ts";

/** How many referrals of an authority have come how far. */
export type Stages = {
  readonly quiet: number;
  readonly answered: number;
  readonly shortlisted: number;
  readonly awaiting: number;
  readonly decided: number;
  readonly draft: number;
  readonly withdrawn: number;
};

/** Makes the referrals of one authority, at every stage. Answers the vacancies that were filled on the way. */
export function seedReferrals(
  setting: Setting,
  author: Author,
  stages: Stages,
  nextReference: () => string,
  chance: Chance,
): VacancyId[] {
  const { world, rows } = setting;
  const times = (count: number, make: () => void) => Array.from({ length: count }, make);
  const open = () => publish(setting, openReferral(author, nextReference(), world, chance), chance);
  const past = () =>
    publish(setting, pastReferral(author, nextReference(), "published", world, chance), chance);
  const filled: (VacancyId | undefined)[] = [];

  times(stages.quiet, () => answer(setting, open(), 0, chance));
  times(stages.answered, () => answer(setting, open(), chance.whole(1, 3), chance));
  times(stages.shortlisted, () => {
    const life = open();
    const offers = answer(setting, life, 3, chance).slice(0, 3);
    if (offers.length > 0) hear(setting, life, offers, daysAgo(world.now, 0.9), chance);
  });
  times(stages.awaiting, () => {
    const life = open();
    const offers = answer(setting, life, 4, chance);
    if (offers.length > 0) hear(setting, life, offers, daysAgo(world.now, 1.9), chance);
    conclude(setting, life, offers, "awaiting-approval", daysAgo(world.now, 0.4), chance);
  });
  times(stages.decided, () => {
    const life = past();
    const offers = answer(setting, life, 4, chance);
    const published = life.referral.publishedAt ?? world.now;
    if (offers.length > 0) hear(setting, life, offers, daysAgo(published, -7), chance);
    filled.push(conclude(setting, life, offers, "decided", daysAgo(published, -9), chance));
  });
  times(stages.draft, () =>
    storeReferral(rows, draftReferral(author, nextReference(), world, chance)),
  );
  times(stages.withdrawn, () =>
    publish(setting, pastReferral(author, nextReference(), "withdrawn", world, chance), chance),
  );
  return filled.filter((vacancy) => vacancy !== undefined);
}
