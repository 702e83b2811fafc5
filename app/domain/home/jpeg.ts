import { joined } from "./bytes.ts";

/** Markers of ITU-T T.81 (JPEG), table B.1. */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const application0 = 0xe0;
const application1 = 0xe1;
const application14 = 0xee;
const tables = [0xdb, 0xc4, 0xdd];

/** A JPEG without what cameras write beside the picture; undefined when the bytes are not a whole JPEG. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) return undefined;
  const kept: Uint8Array[] = [];
  const markers = new Set<number>();
  let turn = 1;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === endOfImage) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === endOfImage) {
      if (!isPicture(markers)) return undefined;
      return joined([bytes.subarray(0, 2), orientation(turn), ...kept, bytes.subarray(at, at + 2)]);
    }
    let end = at + 2 + lengthAt(bytes, at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    markers.add(marker);
    if (marker === application1) turn = turnOf(bytes.subarray(at + 4, end)) ?? turn;
    if (marker === startOfScan) end = endOfScan(bytes, end);
    kept.push(neededOf(marker, bytes.subarray(at, end)));
    at = end;
  }
  return undefined;
}

/** Without a frame and a scan there is nothing to see. */
function isPicture(markers: ReadonlySet<number>): boolean {
  return markers.has(startOfScan) && [...markers].some(isFrame);
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

const nothing = new Uint8Array();

/** What of a segment the samples are read by. */
function neededOf(marker: number, segment: Uint8Array): Uint8Array {
  if (isFrame(marker) || marker === startOfScan || tables.includes(marker)) return segment;
  if (marker === application0) return jfifOf(segment);
  return marker === application14 ? adobeOf(segment) : nothing;
}

/** JFIF's version and density (ITU-T T.871, 10.1) without the thumbnail that may follow; other segments of its number are one. */
function jfifOf(segment: Uint8Array): Uint8Array {
  if (!isCalled(segment, "JFIF\0") || segment.length < 18) return nothing;
  return Uint8Array.from([0xff, application0, 0, 16, ...segment.subarray(4, 16), 0, 0]);
}

/** Adobe's twelve bytes, which say how colours are stored. */
function adobeOf(segment: Uint8Array): Uint8Array {
  if (!isCalled(segment, "Adobe") || segment.length < 16) return nothing;
  return Uint8Array.from([0xff, application14, 0, 14, ...segment.subarray(4, 16)]);
}

function isCalled(segment: Uint8Array, name: string): boolean {
  return String.fromCharCode(...segment.subarray(4, 4 + name.length)) === name;
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
  if (exif.byteLength < 6 + 16) return undefined;
  const tiff = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6);
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
  if (turn === 1) return nothing;
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiffHeader = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const oneEntry = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, application1, 0, 34, ...exif, ...tiffHeader, ...oneEntry]);
}
