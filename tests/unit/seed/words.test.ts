import { describe, expect, it } from "vitest";
import { findIdentifiers } from "#app/domain/anonymity/find-identifiers.ts";
import { homeKinds, pets } from "#app/domain/home/home.ts";
import { identifyingWords } from "#app/domain/home/identifying-words.ts";
import { chanceFrom } from "#db/seed/chance.ts";
import { storyFor } from "#db/seed/need/stories.ts";
import { decisionWords } from "#db/seed/words/decision-words.ts";
import { forTheChild } from "#db/seed/words/for-the-child.ts";
import { carerCode, homeName } from "#db/seed/words/home-names.ts";
import { schoolNearby } from "#db/seed/words/school-nearby.ts";
import { whoLivesThere } from "#db/seed/words/who-lives-there.ts";

const chance = chanceFrom("words");
const times = Array.from({ length: 150 });
/** Every sentence once: the texts are put together from the same ones. */
const sentencesOf = (texts: string[]) => [
  ...new Set(texts.flatMap((text) => text.split(/(?<=[.!?]) /))),
];
/** Words that children are not to meet. */
const notForChildren =
  /\b(placement|placed|LAC|contact|respite|breakdown|resident|unit|provider)\b/i;

describe("what the made-up homes say of themselves", () => {
  const homes = times.flatMap(() =>
    homeKinds.map((kind) => {
      const facts = {
        kind,
        places: chance.whole(1, 6),
        adults: chance.odds(0.8) ? chance.whole(1, 3) : null,
        childrenAges: chance.odds(0.8) ? chance.draw([4, 9, 12, 15], chance.whole(0, 3)) : null,
        pets: chance.some(pets, 0.4),
        ageTo: chance.pick([11, 17]),
      };
      return {
        whoLivesThere: whoLivesThere(facts, chance),
        forTheChild: forTheChild(facts, chance),
        schoolNearby: schoolNearby(facts, chance),
      };
    }),
  );

  it("names nobody and no place", () => {
    const said = sentencesOf(homes.flatMap((texts) => Object.values(texts)));
    expect(said.filter((text) => identifyingWords({ text }, {}, []) !== undefined)).toEqual([]);
  });

  it("uses no word that a child should not meet where it speaks to a child", () => {
    for (const { forTheChild: words } of homes) expect(words).not.toMatch(notForChildren);
  });

  it("speaks to a child in short sentences", () => {
    for (const { forTheChild: words } of homes) {
      for (const sentence of words.split(/[.!?] /))
        expect(sentence.split(" ").length).toBeLessThanOrEqual(18);
    }
  });

  it("comes in many versions", () => {
    expect(new Set(homes.map(({ forTheChild: words }) => words)).size).toBeGreaterThan(300);
  });
});

describe("what the made-up referrals tell", () => {
  const stories = times.flatMap(() =>
    Array.from({ length: 18 }, (_, age) =>
      storyFor({ age, unaccompanied: age >= 15 && chance.odds(0.3) }, chance),
    ),
  );

  it("passes the check for whatever could show who a child is", () => {
    const said = sentencesOf(stories.flatMap((story) => Object.values(story)));
    expect(said.filter((text) => findIdentifiers(text).length > 0)).toEqual([]);
  });

  it("gives every child of three or more something that helps", () => {
    expect(storyFor({ age: 12, unaccompanied: false }, chance).whatHelps).not.toBe("");
  });
});

describe("replies to children", () => {
  it("are free of words that a child should not meet", () => {
    for (const _ of times) expect(decisionWords(chance).replyToChild).not.toMatch(notForChildren);
  });
});

describe("names of homes", () => {
  it("differ for as many homes as there are pairs of words", () => {
    expect(new Set(Array.from({ length: 192 }, (_, at) => homeName(at))).size).toBe(192);
  });

  it("stay different when there are more homes than pairs", () => {
    expect(new Set(Array.from({ length: 1_000 }, (_, at) => homeName(at))).size).toBe(1_000);
  });

  it("are codes for carers", () => {
    expect(carerCode("Larkspur Lane Fostering", 3)).toBe("LLF-122");
  });
});
