/**
 * The columns kept from an Ofsted provider list, each with every heading Ofsted has published it under since 2015, and
 * last the one it has in this folder's own tidied copy. Headings are compared in lower case with everything but
 * letters and digits taken as a space, and without a leading "latest" or "latest full inspection" (2022). Addresses, postcodes and the
 * parliamentary constituency are left out on purpose: they would narrow down where a home is.
 */
const columnHeadings = {
  urn: ["urn"],
  provisionType: ["provision type", "provider type"],
  registeredOn: ["registration date", "date registered"],
  registrationStatus: ["registration status", "reg status"],
  name: ["name", "setting name", "provider name"],
  ofstedRegion: ["ofsted region"],
  region: ["government office region", "region", "gor region"],
  authorityName: ["local authority", "local authority name", "la name"],
  sector: ["sector"],
  places: ["places", "registered places", "number of places"],
  shortBreaksOnly: [
    "short break only children s home",
    "short breaks only children s home",
    "short breaks only",
    "short break only",
  ],
  organisation: ["organisation which owns the provider", "organisation", "organisation name"],
  inspectedOn: ["date", "inspection date"],
  publishedOn: ["publication date"],
  overall: [
    "overall experiences and progress of children and young people",
    "overall experiences and progress of children",
    "overall effectiveness",
  ],
  helpedAndProtected: [
    "how well children and young people are helped and protected",
    "how well children are helped and protected",
    "safeguarding children and young people",
    "the safety of children and young people",
    "helped and protected",
  ],
  leadersAndManagers: [
    "the effectiveness of leaders and managers",
    "effectiveness of leaders and managers",
    "leadership and management",
    "leaders and managers",
  ],
  supportedOutcome: ["supported accommodation outcome", "sa outcome"],
} as const;

export type ColumnName = keyof typeof columnHeadings;

/** Where each known column stands in a row, from 0. */
export type ColumnPositions = Partial<Record<ColumnName, number>>;

/** Without these a file does not say what a register is for. */
const required = {
  urn: "URN",
  provisionType: "Provision type",
  registrationStatus: "Registration status",
  authorityName: "Local authority",
  sector: "Sector",
  inspectedOn: "Latest full inspection date",
  overall: "Overall experiences and progress of children and young people",
} as const satisfies Partial<Record<ColumnName, string>>;

const byHeading = new Map<string, ColumnName>(
  Object.entries(columnHeadings).flatMap(([name, headings]) =>
    headings.map((heading) => [heading, name as ColumnName] as const),
  ),
);

/** A heading as it is compared: `"\nLatest Full inspection date"` becomes `"date"`. */
function plainHeading(heading: string): string {
  const words = heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  // "inspectio" is how the 2022 file spells one of them.
  return words.replace(/^latest (full inspection? )?/, "");
}

/** Finds the known columns of a header row; the first of two with the same meaning wins. */
export function findColumns(header: readonly string[]): ColumnPositions {
  const found: ColumnPositions = {};
  header.forEach((heading, position) => {
    const name = byHeading.get(plainHeading(heading));
    if (name !== undefined && found[name] === undefined) found[name] = position;
  });
  return found;
}

/** Names, as Ofsted heads them today, of the columns that are needed and not there. */
export function missingColumns(found: ColumnPositions): string[] {
  return Object.entries(required)
    .filter(([name]) => found[name as ColumnName] === undefined)
    .map(([, heading]) => heading);
}

/** What the rows of a file say nothing of, because it has no such column. A region has two columns, of which one is enough. */
export function absentColumns(found: ColumnPositions): ReadonlySet<ColumnName> {
  const names = Object.keys(columnHeadings) as ColumnName[];
  const absent = new Set(names.filter((name) => found[name] === undefined));
  if (found.ofstedRegion !== undefined) absent.delete("region");
  return absent;
}

/** A row is a header row when it names the URN and the provision type. */
export function isHeaderRow(found: ColumnPositions): boolean {
  return found.urn !== undefined && found.provisionType !== undefined;
}

/** Which other of Ofsted's tables a header row belongs to, in words that can follow "This is"; null when none is known. */
export function otherTable(header: readonly string[]): string | null {
  const headings = new Set(header.map(plainHeading));
  if (headings.has("joiner status"))
    return "Ofsted's list of providers that joined or left in the year";
  if ([...headings].some((heading) => heading.startsWith("service category"))) {
    return "Ofsted's list of supported accommodation premises";
  }
  if (headings.has("inspection event type"))
    return "Ofsted's list of inspections carried out in the year";
  if (!headings.has("event number") && headings.has("places"))
    return "Ofsted's list of providers and places, which has no inspections";
  return null;
}
