import { afterAll, describe } from "vitest";
import { startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { describeMeilisearch } from "./describe-meilisearch.ts";

const fake = await startFakeMeilisearch();
afterAll(() => fake.close());

describe("The Meilisearch of our tests", () => {
  describeMeilisearch({ url: fake.url, key: fake.key });
});

const { MEILI_URL: url, MEILI_KEY: key } = process.env;
if (url) {
  describe("The Meilisearch at MEILI_URL", () => {
    describeMeilisearch({ url, key });
  });
}
