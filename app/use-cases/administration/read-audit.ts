import { useCase } from "../use-case.ts";
import type { AuditLine } from "./administration-repository.ts";

export type AuditPage = {
  readonly lines: readonly AuditLine[];
  readonly broken: number;
  /** Give it to the next page; nothing when this is the last. */
  readonly next: number | null;
};

const linesOfAPage = 50;

/** What the organisation's people did and read, newest first, and whether the chain of the trail holds. */
export const readAudit = useCase(
  { permission: "audit:read" },
  async ({ repositories }, before: number | undefined): Promise<AuditPage> => {
    const found = await repositories.administration.listAudit(before, linesOfAPage + 1);
    const lines = found.slice(0, linesOfAPage);
    return {
      lines,
      broken: await repositories.administration.countBrokenAudit(),
      next: found.length > linesOfAPage ? (lines.at(-1)?.number ?? null) : null,
    };
  },
);
