import type { homePicture } from "../../schema/supply.ts";
import type { Chance } from "../chance.ts";
import type { SeededHome } from "../supply/homes.ts";
import { type Scene, type SceneName, scenes } from "./scenes.ts";

export type SeededPicture = typeof homePicture.$inferInsert;

/** How many drawings of each scene there are; homes share them. */
const variants = 3;
const rooms: readonly SceneName[] = ["bedroom", "garden", "kitchen", "living-room"];

/** Two or three drawings for these homes always and for some of the others: rooms, a garden, and the animal where there is one. */
export function seedPictures(
  homes: readonly SeededHome[],
  always: ReadonlySet<string>,
  chance: Chance,
): SeededPicture[] {
  const drawn = drawings(chance.branch("drawings"));
  return homes
    .filter((seeded) => always.has(seeded.home.id) || chance.odds(0.08))
    .flatMap(({ home }) =>
      [...chance.draw(rooms, 2), ...animalsOf(home.pets)].map((name) => {
        const scene = chance.pick(drawn[name]);
        return {
          id: chance.uuid(),
          homeId: home.id,
          providerId: home.providerId,
          description: scene.description,
          mediaType: "image/png",
          content: scene.png.toString("base64"),
        };
      }),
    );
}

function animalsOf(pets: readonly string[] | null): SceneName[] {
  return (["dog", "cat"] as const).filter((animal) => pets?.includes(animal)).slice(0, 1);
}

function drawings(chance: Chance): Record<SceneName, Scene[]> {
  const draw = (name: SceneName) => Array.from({ length: variants }, () => scenes[name](chance));
  return Object.fromEntries(
    (Object.keys(scenes) as SceneName[]).map((name) => [name, draw(name)]),
  ) as Record<SceneName, Scene[]>;
}
