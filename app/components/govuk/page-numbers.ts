/**
 * The page numbers to show: first, last, the current one and its neighbours, with a gap where
 * numbers are left out. A gap never stands for a single page.
 */
export function pageNumbers(page: number, pageCount: number): readonly (number | "gap")[] {
  const near = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number - before <= 1) return [number];
    return number - before === 2 ? [number - 1, number] : ["gap" as const, number];
  });
}
