import { joined } from "./bytes.ts";

/** Markers of ITU-T T.81 (JPEG), table B.1. */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const application1 = 0xe1;
const tables = [0xdb, 0xc4, 0xdd];
/** How the samples are to be read: JFIF's header, and Adobe's, which says how colours are stored. */
const neededHeaders = [0xe0, 0xee];

/** A JPEG without what cameras write beside the picture; undefined when the bytes are not a whole JPEG. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [];
  let turn = 1;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === endOfImage) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === endOfImage) {
      return joined([bytes.subarray(0, 2), orientation(turn), ...kept, bytes.subarray(at, at + 2)]);
    }
    let end = at + 2 + lengthAt(bytes, at + 2);
    if (end > bytes.length) return undefined;
    if (marker === application1) turn = turnOf(bytes.subarray(at + 4, end)) ?? turn;
    if (marker === startOfScan) end = endOfScan(bytes, end);
    if (isNeeded(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function isNeeded(marker: number): boolean {
  const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc;
  return (
    isFrame || marker === startOfScan || tables.includes(marker) || neededHeaders.includes(marker)
  );
}

/** The samples run until a marker that is neither an escaped 0xFF nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (bytes[at] === 0xff && !isData) return at;
  }
  return bytes.length;
}

/** Which way up the camera was held, 1..8 (Exif 2.3, tag 0x0112): the one thing that is kept of what it wrote. */
function turnOf(exif: Uint8Array): number | undefined {
  if (String.fromCharCode(...exif.subarray(0, 4)) !== "Exif") return undefined;
  const tiff = new DataView(exif.buffer, exif.byteOffset + 6, Math.max(0, exif.byteLength - 6));
  if (tiff.byteLength < 16) return undefined;
  const little = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, little);
  if (directory + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return undefined;
    const value = tiff.getUint16(at + 8, little);
    if (tiff.getUint16(at, little) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** A header that says which way up the picture is, and nothing else; none when it is the right way up. */
function orientation(turn: number): Uint8Array {
  if (turn === 1) return new Uint8Array();
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiffHeader = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const oneEntry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, application1, 0, 34, ...exif, ...tiffHeader, ...oneEntry]);
}
