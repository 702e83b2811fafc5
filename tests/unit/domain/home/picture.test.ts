import { expect, test } from "vitest";
import { cleanPicture, largestPicture } from "#app/domain/home/picture.ts";

const smallestPng = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);

test("a picture is known by its bytes, whatever its name", () => {
  const clean = cleanPicture(smallestPng);
  expect(clean.accepted && clean.value.mediaType).toBe("image/png");
  const [frame, scan] = [
    [0xff, 0xc0, 0, 3, 8],
    [0xff, 0xda, 0, 3, 1, 5],
  ];
  const jpeg = cleanPicture(Uint8Array.from([0xff, 0xd8, ...frame, ...scan, 0xff, 0xd9]));
  expect(jpeg.accepted && jpeg.value.mediaType).toBe("image/jpeg");
});

test("anything else is refused", () => {
  const script = new TextEncoder().encode("<script>alert(1)</script>");
  expect(cleanPicture(script)).toEqual({ accepted: false, refusal: "not-a-picture" });
});

test("a picture larger than a telephone needs is refused unread", () => {
  expect(cleanPicture(new Uint8Array(largestPicture + 1))).toEqual({
    accepted: false,
    refusal: "too-large",
  });
});
