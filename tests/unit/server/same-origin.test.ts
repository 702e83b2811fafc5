import { expect, test } from "vitest";
import { isFromOurPages } from "#app/server/same-origin.ts";

const production = { appUrl: "https://hearth.example", production: true };
const trying = { appUrl: "http://localhost:3000", production: false };
const post = (headers: Record<string, string>) => ({ method: "POST", headers });

test("what only reads may come from anywhere", () => {
  const headers = { origin: "https://evil.example" };
  expect(isFromOurPages({ method: "GET", headers }, production)).toBe(true);
  expect(isFromOurPages({ method: "HEAD", headers }, production)).toBe(true);
});

test.each(["POST", "PUT", "PATCH", "DELETE", "TRACE", "ANYTHING"])(
  "%s from elsewhere is refused",
  (method) => {
    expect(
      isFromOurPages({ method, headers: { origin: "https://evil.example" } }, production),
    ).toBe(false);
  },
);

test("without an origin the browser's own word counts", () => {
  expect(isFromOurPages(post({ "sec-fetch-site": "same-origin" }), production)).toBe(true);
  expect(isFromOurPages(post({ "sec-fetch-site": "none" }), production)).toBe(false);
  expect(isFromOurPages(post({}), production)).toBe(false);
});

test("the browser's word does not outweigh an origin that is another", () => {
  const headers = { origin: "https://evil.example", "sec-fetch-site": "same-origin" };
  expect(isFromOurPages(post(headers), production)).toBe(false);
});

test("on one's own machine localhost and 127.0.0.1 are the same server, on the same port", () => {
  const own = { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" };
  expect(isFromOurPages(post(own), trying)).toBe(true);
  expect(isFromOurPages(post({ ...own, origin: "http://127.0.0.1:4000" }), trying)).toBe(false);
  expect(
    isFromOurPages(post({ origin: "http://evil.example", host: "evil.example" }), trying),
  ).toBe(false);
});

test("but not where real people's records are", () => {
  const own = { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" };
  expect(isFromOurPages(post(own), production)).toBe(false);
});
