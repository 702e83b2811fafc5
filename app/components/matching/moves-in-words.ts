/** Where a home stands in a list, and where the answer to a question could bring it. */
export type Moves = {
  readonly isMust: boolean;
  readonly place: number;
  readonly bestPlace: number;
  /** `null` for off the list. */
  readonly worstPlace: number | null;
};

/** "It is 4th now; the answer could bring it to 1st or take it off the list." */
export function movesInWords({ isMust, place, bestPlace, worstPlace }: Moves): string {
  const worst = worstPlace === null ? "take it off the list" : `put it ${ordinal(worstPlace)}`;
  const ways = [
    ...(bestPlace < place ? [`bring it to ${ordinal(bestPlace)}`] : []),
    ...(worstPlace === null || worstPlace > place ? [worst] : []),
  ];
  const because = isMust ? " This is a must-have of the referral." : "";
  return `It is ${ordinal(place)} now; the answer could ${ways.join(" or ")}.${because}`;
}

/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
export function ordinal(number: number): string {
  const tens = number % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
