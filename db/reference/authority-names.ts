/** An English authority as reference data lists it. */
export type NamedAuthority = { readonly dfeCode: string; readonly name: string };

/**
 * Finds authorities by the names Ofsted gives them, which differ from the official ones: "Durham" for "County Durham",
 * "Bristol" for "Bristol, City of", "&" for "and". Undefined for Welsh and abolished authorities.
 */
export function authorityFinder(
  authorities: readonly NamedAuthority[],
): (name: string) => string | undefined {
  const codes = new Map(authorities.map(({ dfeCode, name }) => [plainName(name), dfeCode]));
  return (name) => codes.get(plainName(name));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/, (city|county) of$/, "")
    .replace(/^county (?=durham)/, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z]+/g, " ")
    .trim();
}
