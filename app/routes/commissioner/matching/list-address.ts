import type { ChosenFilters } from "../../../components/matching/filter-form.tsx";

/** The address of a page of the list with the same filters. */
export function listAddress(here: string, chosen: ChosenFilters, page: number): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...chosen, page: page === 1 ? "" : String(page) })) {
    for (const one of [value].flat()) if (one !== "") search.append(name, one);
  }
  const text = search.toString();
  return text === "" ? here : `${here}?${text}`;
}
