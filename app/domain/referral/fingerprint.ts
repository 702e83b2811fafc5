/** JSON with the keys of every object in order, so that two equal values are written alike wherever they come from. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${inOrder(each)}`).join(",")}}`;
}

/**
 * A short text that two values share when they say the same: a form carries it, so that a section which somebody else has
 * saved since is noticed, and another section saved meanwhile does no harm. Not secret and not proof against forgery.
 */
export function fingerprint(value: unknown): string {
  let one = 0x811c9dc5;
  let other = 0x1000193;
  for (const character of inOrder(value ?? null)) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other + code, 0x85ebca6b) ^ (other >>> 13);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}
