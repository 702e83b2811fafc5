type Profile = { readonly name: string; readonly version: number };

/** "Hearth standard, version 1". */
export function profileWords({ name, version }: Profile): string {
  return `${name}, version ${version}`;
}

/** Where the homes of a list were looked for. */
export const sourceWords = {
  postgres: "The database",
  meilisearch: "The search index, checked against the database",
} as const;

/** "3rd", for a place in a list. */
export function placeWords(place: number): string {
  const [last, lastTwo] = [place % 10, place % 100];
  if (lastTwo >= 11 && lastTwo <= 13) return `${place}th`;
  return `${place}${last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
}

type Place = { readonly place: number } | null;

/** How a home has moved between two lists, in words: "up 2", "down 1", "no change", "new". */
export function moveWords(before: Place, after: Place): string {
  if (after === null) return "not listed";
  if (before === null) return "new";
  const up = before.place - after.place;
  if (up === 0) return "no change";
  return up > 0 ? `up ${up}` : `down ${-up}`;
}
