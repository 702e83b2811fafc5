/** A mean over seeds with half the width of its 95 % confidence interval. */
export type Interval = { readonly mean: number; readonly halfWidth: number };

/** 97.5th percentiles of Student's t for 1 to 30 degrees of freedom. */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
  2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
  2.045, 2.042,
];

/** The t-interval of the mean of independent values; as wide as can be when there is only one. */
export function tInterval(values: readonly number[]): Interval {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 2) return { mean, halfWidth: Number.POSITIVE_INFINITY };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (count - 1));
  return { mean, halfWidth: (quantileFor(count - 1) * deviation) / Math.sqrt(count) };
}

/** The interval of the mean difference, seed by seed: what both share by chance drops out. */
export function pairedInterval(ones: readonly number[], others: readonly number[]): Interval {
  if (ones.length !== others.length) throw new RangeError("every value needs its pair");
  return tInterval(ones.map((one, at) => one - (others[at] ?? Number.NaN)));
}

/** Above 30 degrees of freedom by the expansion of Cornish and Fisher, right to the third decimal. */
function quantileFor(degrees: number): number {
  const normal = 1.959964;
  return quantiles[degrees - 1] ?? normal + (normal ** 3 + normal) / (4 * degrees);
}
