/**
 * The values of a search string, for a schema: without NUL, which Postgres does not take; an empty one counts as not
 * given, one that is given more than once becomes a list.
 */
export function queryValues(search: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(search.keys())];
  const entries = names.flatMap((name): [string, string | string[]][] => {
    const values = search
      .getAll(name)
      .map((value) => value.replaceAll("\0", ""))
      .filter((value) => value !== "");
    const [first, ...more] = values;
    if (first === undefined) return [];
    return [[name, more.length > 0 ? values : first]];
  });
  return Object.fromEntries(entries);
}
