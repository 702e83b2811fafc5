import { expect, test } from "vitest";
import { plainPage } from "#app/server/plain-page.ts";

const exit = 'href="https://www.bbc.co.uk/weather"';

test.each([400, 403, 404, 500, 503])(
  "the page for %i has the way out and everyday words where a child may be",
  (status) => {
    for (const path of ["/your-homes", "/your-homes/a/b"]) {
      const page = plainPage(status, "0a1b", path);
      expect(page).toContain(exit);
      expect(page).not.toContain("bookmark");
    }
  },
);

test("pages for professionals have no need of it", () => {
  for (const path of ["/", "/provider", "/your-homes-and-others"])
    expect(plainPage(403, "0a1b", path)).not.toContain(exit);
});

test("nothing of the address stands on the page", () => {
  expect(plainPage(404, "0a1b", "/your-homes/secret")).not.toContain("secret");
});
