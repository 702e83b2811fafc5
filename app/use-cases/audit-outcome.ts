/** How a use-case ended, as its audit row says it. */
export type AuditOutcome = "done" | "refused" | "not-found" | "not-allowed";
