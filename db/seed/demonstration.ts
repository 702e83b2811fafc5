import type { Sql } from "../client.ts";

export type DemonstrationOptions = {
  readonly onProgress: (step: string) => void;
  readonly vacancies?: number;
};

/** Fills a database with the fictional demonstration region. */
export async function seedDemonstration(_sql: Sql, { onProgress }: DemonstrationOptions): Promise<void> {
  onProgress("demonstration region");
}
