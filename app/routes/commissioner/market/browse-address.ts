import type { BrowseQuery } from "./browse-query.ts";

/** The address of another page of the same list. */
export function addressOf(query: BrowseQuery, page: number): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, page })) {
    if (name === "page" ? page === 1 : value === "" || value === undefined) continue;
    for (const one of [value].flat()) search.append(name, String(one));
  }
  const text = search.toString();
  return text === "" ? "/commissioner/market" : `/commissioner/market?${text}`;
}
