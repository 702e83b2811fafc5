import { joined } from "./bytes.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What is needed to draw it (PNG specification, third edition, section 5.6); every other chunk is left out. */
const kept = ["IHDR", "PLTE", "tRNS", "gAMA", "sRGB", "IDAT", "IEND"];

/** A PNG without its text, times and other asides; undefined when the bytes are not a whole PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  let isPicture = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (at === 8 && name !== "IHDR")) return undefined;
    if (kept.includes(name)) parts.push(bytes.subarray(at, end));
    isPicture ||= name === "IDAT";
    if (name === "IEND") return isPicture ? joined(parts) : undefined;
    at = end;
  }
  return undefined;
}
