/** Milliseconds that each repetition took, in the order taken. */
export type Samples = readonly number[];

/** How long the work takes, in milliseconds, with its answer. */
export async function timed<Answer>(
  work: () => Promise<Answer> | Answer,
): Promise<{ readonly ms: number; readonly answer: Answer }> {
  const start = performance.now();
  const answer = await work();
  return { ms: performance.now() - start, answer };
}

/** The value that the given share of samples do not exceed (nearest rank). */
export function percentile(samples: Samples, share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `12.3`, with as many digits as mean something. */
export function ms(value: number): string {
  if (Number.isNaN(value)) return "-";
  return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
