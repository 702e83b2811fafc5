import { pngOf } from "./png.ts";

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** A surface to draw plain shapes on, later ones over earlier ones; edges are smoothed. Measures are in picture points. */
export type Canvas = {
  readonly rectangle: (
    left: number,
    top: number,
    width: number,
    height: number,
    colour: Colour,
  ) => void;
  readonly ellipse: (x: number, y: number, across: number, down: number, colour: Colour) => void;
  /** A shape with straight sides, given by its corners. */
  readonly shape: (corners: readonly (readonly [number, number])[], colour: Colour) => void;
  readonly png: () => Buffer;
};

const width = 480;
const height = 320;
/** Every point is drawn four times finer and averaged. */
const finer = 2;

/** A canvas of one colour. */
export function canvasOf(background: Colour): Canvas {
  const fine = new Uint8Array(width * finer * height * finer * 3);
  const fill = fillerOf(fine);
  const canvas: Canvas = {
    rectangle: (left, top, wide, high, colour) =>
      fill(top, top + high, () => [[left, left + wide]], colour),
    ellipse: (x, y, wide, high, colour) =>
      fill(
        y - high,
        y + high,
        (row) => {
          const half = wide * Math.sqrt(Math.max(0, 1 - ((row - y) / high) ** 2));
          return [[x - half, x + half]];
        },
        colour,
      ),
    shape: (corners, colour) => {
      const rows = corners.map(([, y]) => y);
      fill(Math.min(...rows), Math.max(...rows), (row) => crossings(corners, row), colour);
    },
    png: () => pngOf(width, height, averaged(fine)),
  };
  canvas.rectangle(0, 0, width, height, background);
  return canvas;
}

type Spans = readonly (readonly [from: number, to: number])[];

/** Colours, row by row, the spans that a shape has there. */
function fillerOf(fine: Uint8Array) {
  const across = width * finer;
  return (
    top: number,
    bottom: number,
    spansAt: (row: number) => Spans,
    [red, green, blue]: Colour,
  ) => {
    const last = Math.min(height * finer, Math.round(bottom * finer));
    for (let row = Math.max(0, Math.round(top * finer)); row < last; row += 1) {
      for (const [from, to] of spansAt((row + 0.5) / finer)) {
        const end = (row * across + Math.min(across, Math.round(to * finer))) * 3;
        for (
          let at = (row * across + Math.max(0, Math.round(from * finer))) * 3;
          at < end;
          at += 3
        ) {
          fine[at] = red;
          fine[at + 1] = green;
          fine[at + 2] = blue;
        }
      }
    }
  };
}

/** Where a row enters and leaves a shape with straight sides. */
function crossings(corners: readonly (readonly [number, number])[], row: number): Spans {
  const at = corners
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
      return y1 > row === y2 > row ? [] : [x1 + ((x2 - x1) * (row - y1)) / (y2 - y1)];
    })
    .sort((one, other) => one - other);
  return at.flatMap((from, index) =>
    index % 2 === 0 ? [[from, at[index + 1] ?? from] as const] : [],
  );
}

function averaged(fine: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  const line = width * finer * 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let part = 0; part < 3; part += 1) {
        const at = y * finer * line + x * finer * 3 + part;
        const sum =
          (fine[at] ?? 0) +
          (fine[at + 3] ?? 0) +
          (fine[at + line] ?? 0) +
          (fine[at + line + 3] ?? 0);
        pixels[(y * width + x) * 3 + part] = sum >> 2;
      }
    }
  }
  return pixels;
}
