import { expect, test } from "vitest";
import { cleanJpeg } from "#app/domain/home/jpeg.ts";

const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const segment = (marker: number, content: readonly number[]) => [
  ...[0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff],
  ...content,
];
const start = [0xff, 0xd8];
const end = [0xff, 0xd9];
const jfif = segment(0xe0, [...letters("JFIF"), 0, 1, 2, 1, 0, 72, 0, 72, 0, 0]);
const tables = segment(0xdb, [1, 2, 3]);
const frame = segment(0xc0, [8, 0, 1, 0, 1]);
/** The samples hold an escaped 0xFF and a restart, which are no markers. */
const scan = [...segment(0xda, [1]), 5, 0xff, 0, 6, 0xff, 0xd0, 7];
const jpeg = (...parts: number[][]) => Uint8Array.from(parts.flat());

const exif = (turn: number) =>
  segment(0xe1, [
    ...letters("Exif"),
    ...[0, 0],
    ...letters("II"),
    ...[42, 0, 8, 0, 0, 0],
    ...[2, 0],
    // A maker's name, then which way up.
    ...[0x0f, 0x01, 2, 0, 4, 0, 0, 0, 65, 66, 67, 0],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]);

test("camera, comment, thumbnail and what follows the end are left out", () => {
  const written = jpeg(
    start,
    jfif,
    exif(1),
    segment(0xfe, letters("Taken at 8 Acacia Avenue")),
    segment(0xed, letters("Photoshop")),
    tables,
    frame,
    scan,
    end,
    letters("hidden"),
  );
  expect([...(cleanJpeg(written) ?? [])]).toEqual([...jpeg(start, jfif, tables, frame, scan, end)]);
});

test("a thumbnail in the header and what stands behind how colours are stored are left out", () => {
  const withThumbnail = segment(0xe0, [
    ...[...letters("JFIF"), 0, 1, 2, 1, 0, 72, 0, 72],
    ...[1, 1, ...letters("RGB")],
  ]);
  const extension = segment(0xe0, [...letters("JFXX"), 0, ...letters("12 Acacia Avenue")]);
  const adobe = [...letters("Adobe"), 0, 100, 0, 0, 0, 0, 1];
  const written = jpeg(
    start,
    withThumbnail,
    extension,
    segment(0xee, [...adobe, ...letters("12 Acacia Avenue")]),
    segment(0xee, letters("another's fourteenth")),
    tables,
    frame,
    scan,
    end,
  );
  const clean = [...(cleanJpeg(written) ?? [])];
  expect(clean).toEqual([...jpeg(start, jfif, segment(0xee, adobe), tables, frame, scan, end)]);
});

test("a picture taken sideways stays the right way up", () => {
  const clean = cleanJpeg(jpeg(start, exif(6), tables, frame, scan, end)) ?? new Uint8Array();
  const words = String.fromCharCode(...clean);
  expect(words).toContain("Exif");
  expect(words).not.toContain("ABC");
  expect(clean[clean.indexOf(0x12) + 8]).toBe(6);
  // Cleaning what is clean changes nothing.
  expect([...(cleanJpeg(clean) ?? [])]).toEqual([...clean]);
});

test.each([
  ["nothing", jpeg()],
  ["another file", jpeg(letters("GIF89a"))],
  ["a JPEG without an end", jpeg(start, jfif, tables, frame, scan)],
  ["a JPEG that begins and ends", jpeg(start, end)],
  ["a JPEG with a frame and nothing in it", jpeg(start, frame, end)],
  ["a JPEG with samples of no size", jpeg(start, tables, scan, end)],
  ["a segment shorter than its own length", jpeg(start, [0xff, 0xdb, 0, 0], frame, scan, end)],
  ["a JPEG that ends within what the camera wrote", jpeg(start, segment(0xe1, letters("Exif")))],
  ["a JPEG that is cut short", jpeg(start, [0xff, 0xdb, 0x40, 0x00, 1, 2])],
])("%s is no JPEG", (_, bytes) => {
  expect(cleanJpeg(bytes)).toBeUndefined();
});

test("a camera that begins to write and says nothing does no harm", () => {
  const written = jpeg(start, segment(0xe1, letters("Exif")), tables, frame, scan, end);
  expect([...(cleanJpeg(written) ?? [])]).toEqual([...jpeg(start, tables, frame, scan, end)]);
});
