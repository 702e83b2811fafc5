/** The range of a score in whole points: "78 to 86", or "82" where nothing that is open would show. */
export function fitWords(lower: number, upper: number): string {
  const [least, most] = [Math.round(lower), Math.round(upper)];
  return least === most ? String(least) : `${least} to ${most}`;
}
