import { expect, test } from "vitest";
import { cleanPng } from "#app/domain/home/png.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const letters = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
/** The checksum is not looked at: it is kept with its chunk. */
const chunk = (name: string, content: readonly number[]) => [
  ...[0, 0, 0, content.length],
  ...letters(name),
  ...content,
  ...[9, 9, 9, 9],
];
const header = chunk("IHDR", Array(13).fill(1));
const data = chunk("IDAT", [1, 2, 3]);
const end = chunk("IEND", []);
const png = (...chunks: number[][]) => Uint8Array.from([...signature, ...chunks.flat()]);

test("only what is needed to draw a PNG is kept", () => {
  const written = png(
    header,
    chunk("tEXt", letters("Author Margaret")),
    chunk("eXIf", letters("53.8 N 1.5 W")),
    chunk("tIME", [7, 234, 11, 22, 10, 0, 0]),
    data,
    end,
  );
  expect([...(cleanPng(written) ?? [])]).toEqual([...png(header, data, end)]);
});

test("what follows the end of a PNG is left out", () => {
  const written = Uint8Array.from([...png(header, data, end), ...letters("hidden")]);
  expect([...(cleanPng(written) ?? [])]).toEqual([...png(header, data, end)]);
});

test.each([
  ["nothing", new Uint8Array()],
  ["another file", Uint8Array.from(letters("<svg></svg>"))],
  ["a PNG with nothing to see", png(header, end)],
  ["a PNG without an end", png(header, data)],
  ["a PNG that is cut short", png(header, data, end).subarray(0, 50)],
  ["a PNG that does not begin with its header", png(data, header, end)],
])("%s is no PNG", (_, bytes) => {
  expect(cleanPng(bytes)).toBeUndefined();
});
