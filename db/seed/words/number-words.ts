const words = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A small whole number in words; figures from thirteen on. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** The same at the start of a sentence. */
export function startsWithNumber(count: number): string {
  const word = inWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "12", "12 and 15", "9, 12 and 15". */
export function listed(items: readonly (string | number)[]): string {
  if (items.length < 2) return String(items[0] ?? "");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
