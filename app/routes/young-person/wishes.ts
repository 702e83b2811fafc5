/** Wishes as they are kept: one a line, those from the list first, then own words. Unknown ones are left out. */
export function joinWishes(
  chosen: readonly string[],
  other: string,
  known: readonly string[],
): string {
  const wishes = known.filter((wish) => chosen.includes(wish));
  return [...wishes, ...(other === "" ? [] : [other])].join("\n");
}

/** The same taken apart again, to fill the form. */
export function splitWishes(
  kept: string,
  known: readonly string[],
): { readonly wishes: readonly string[]; readonly other: string } {
  const lines = kept === "" ? [] : kept.split("\n");
  const isWish = (line: string) => known.includes(line);
  return {
    wishes: lines.filter(isWish),
    other: lines.filter((line) => !isWish(line)).join("\n"),
  };
}
