/** No vowels, so that no code spells a word, and nothing that is misheard or misread for another sign. */
const signs = "BCDFGHJKMNPQRTVWXZ23456789";
const length = 4;

/**
 * An opaque code for a referral, to be said on the telephone: `HX-7K3M`. It is made from a fresh UUID that the caller
 * supplies and tells nothing about the child, the authority or the order of writing.
 */
export function referenceCode(uuid: string): string {
  let number = Number.parseInt(uuid.replaceAll("-", "").slice(-12), 16);
  let code = "";
  for (let place = 0; place < length; place += 1) {
    code += signs.charAt(number % signs.length);
    number = Math.floor(number / signs.length);
  }
  return `HX-${code}`;
}

/** What somebody has typed of a reference, as it can be looked for: capitals, without dashes and spaces. */
export function referencePart(typed: string): string {
  return typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
}
