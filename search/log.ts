type Line = (fields: { readonly event: string } & Record<string, unknown>, message: string) => void;

/** The part of the structured log that search writes to. Never a query, never a record: events and counts. */
export type Log = { readonly info: Line; readonly warn: Line; readonly error: Line };
