/** Errors are known by name, because the web server and the pages are bundled apart and share no classes. */
export function notFound(): Error {
  return named("NotFound", "There is nothing here that you may see.");
}

/** The actor's role does not allow the use-case, whatever the record. */
export function notAllowed(): Error {
  return named("NotAllowed", "Your role does not allow this.");
}

/** Whether an error says: missing, or somebody else's. Both look the same. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === "NotFound";
}

/** Whether an error says that the role does not allow the use-case. */
export function isNotAllowed(error: unknown): boolean {
  return error instanceof Error && error.name === "NotAllowed";
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
