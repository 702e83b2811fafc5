import { afterAll, describe } from "vitest";
import { startFakeMeilisearch } from "#tests/support/fake-meilisearch.ts";
import { describeBrowsing } from "./describe-browsing.ts";

const fake = await startFakeMeilisearch();
afterAll(() => fake.close());

describe("With the Meilisearch of our tests", () => {
  describeBrowsing({ url: fake.url, key: fake.key });
});

const { MEILI_URL: url, MEILI_KEY: key } = process.env;
if (url) {
  describe("With the Meilisearch at MEILI_URL", () => {
    describeBrowsing({ url, key });
  });
}
