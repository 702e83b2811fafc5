const width = 30;

/** A line that overwrites itself on a terminal: `[#####     ] 1,200 of 45,193 vacancies (2 %)`. */
export function progressLine(done: number, of: number): string {
  const share = of === 0 ? 1 : Math.min(1, done / of);
  const bar = "#".repeat(Math.round(share * width)).padEnd(width);
  const [some, all] = [done, of].map((count) => count.toLocaleString("en-GB"));
  return `\r[${bar}] ${some} of ${all} vacancies (${Math.floor(share * 100)} %)`;
}
