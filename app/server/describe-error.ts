export type ErrorDescription = {
  readonly type: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly at: readonly string[];
  readonly cause?: ErrorDescription;
};

const deepest = 3;

/**
 * An error for the log: its kind and where it came from. Never its message: a database's repeats the values of the
 * query that failed, and those may be about a child.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const { code, constraint_name: constraint } = error as {
    code?: unknown;
    constraint_name?: unknown;
  };
  const hasCause = error.cause !== undefined && depth < deepest;
  return {
    type: error.name,
    ...(typeof code === "string" && { code }),
    ...(typeof constraint === "string" && { constraint }),
    at: framesOf(error),
    ...(hasCause && { cause: describeError(error.cause, depth + 1) }),
  };
}

function framesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
