/**
 * Text of a published CSV file. Ofsted's have come as UTF-8 with and without a byte order mark, as Windows-1252
 * (2022) and as Mac OS Roman (2024); Excel's "Unicode text" is UTF-16.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1252" ? withPunctuation(text) : text;
}

/** The 32 characters, dashes and curly quotes among them, in which Windows-1252 differs from ISO 8859-1. */
const WINDOWS_PUNCTUATION = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some releases of Node decode Windows-1252 as ISO 8859-1 and leave control characters where these belong. */
function withPunctuation(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (letter) => WINDOWS_PUNCTUATION[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return looksMacRoman(bytes) ? "macintosh" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Dashes, curly quotes and the hard space sit at different bytes; names of homes and owners hold little else. */
function looksMacRoman(bytes: Uint8Array): boolean {
  let mac = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (byte >= 0xd0 && byte <= 0xd5) mac += 1;
    else if ((byte >= 0x91 && byte <= 0x97) || byte === 0xa0 || byte >= 0xe0) windows += 1;
  }
  return mac > windows;
}
