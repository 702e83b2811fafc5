import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A tenth percentile, a median and a ninetieth percentile, pounds per week. */
export type FeeBand = readonly [low: number, middle: number, high: number];

/** The parts of the national distributions that the seed follows; source and cautions stand in the folder's notice. */
export type Calibration = {
  readonly cla_age_group: Readonly<Record<string, number>>;
  readonly cla_gender: Readonly<Record<string, number>>;
  readonly cla_ethnicity: Readonly<Record<string, number>>;
  readonly cla_category_of_need: Readonly<Record<string, number>>;
  readonly ofsted_childrens_homes: {
    readonly size_distribution: Readonly<Record<string, number>>;
    readonly grade: Readonly<Record<string, number>>;
    readonly per_la: Readonly<Record<string, number>>;
  };
  readonly ofsted_ifa: { readonly grade: Readonly<Record<string, number>> };
  readonly fee_bands_assumed_gbp_per_week_2025_26: Readonly<Record<string, FeeBand>>;
};

/** Reads the distributions from the reference data; works from sources and from a bundle. */
export async function readCalibration(): Promise<Calibration> {
  const path = join(process.cwd(), "db", "reference", "data", "calibration.json");
  return JSON.parse(await readFile(path, "utf8")) as Calibration;
}
