/**
 * One bit for each code, by its place in its list; the function `hearth.bits` in the database does the same.
 * Lists have at most 52 codes, so a number holds them.
 */
export function bitsOf<Code extends string>(codes: readonly Code[], list: readonly Code[]): number {
  return [...new Set(codes)].reduce((sum, code) => sum + placeOf(code, list), 0);
}

/** The codes whose bits are set, in the list's order. */
export function codesOf<Code extends string>(bits: number, list: readonly Code[]): Code[] {
  return list.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
}

function placeOf<Code extends string>(code: Code, list: readonly Code[]): number {
  const index = list.indexOf(code);
  if (index === -1) throw new RangeError(`not a code of the list: ${code}`);
  return 2 ** index;
}
