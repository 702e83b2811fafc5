import { readOfsted } from "#db/reference/ofsted-file.ts";

/** Header of the list as at 31 March 2025. */
export const headings2025 = [
  "Web link",
  "URN",
  "Linked Education URN",
  "Provision type",
  "Registration date",
  "Registration status",
  "Name",
  "Address 1",
  "Address 2",
  "Town",
  "County",
  "Postcode",
  "Ofsted Region",
  "Government Office Region",
  "Local authority",
  "Parliamentary constituency",
  "Sector",
  "Places",
  "Supported accommodation premises",
  "Short-break-only children's home",
  "Multi Building Children's Home",
  "Organisation which owns the provider",
  "\nLatest Full inspection event type",
  "\nLatest full inspection date",
  "Latest full inspection publication date",
  "\nLatest full inspection event number",
  "\nOverall experiences and progress of children and young people",
  "Outcomes in education and related learning activities",
  "Health services",
  "\nHow well children and young people are helped and protected",
  "The effectiveness of leaders and managers",
  "Supported Accommodation outcome",
];

const madeUp: Record<string, string> = {
  "Web link": "Ofsted Social Care Provider Webpage",
  URN: "2999001",
  "Provision type": "Children's home",
  "Registration date": "25/06/2020",
  "Registration status": "Active",
  Name: "REDACTED",
  "Address 1": "REDACTED",
  Postcode: "REDACTED",
  "Government Office Region": "North West",
  "Local authority": "Wigan",
  "Parliamentary constituency": "Nowhere North",
  Sector: "Private",
  Places: "4",
  "Organisation which owns the provider": "Made Up Care Limited",
  "Latest Full inspection event type": "Full inspection",
  "Latest full inspection date": "28/01/2025",
  "Latest full inspection publication date": "10/03/2025",
  "Latest full inspection event number": "10352506",
  "Overall experiences and progress of children and young people": "Good",
  "How well children and young people are helped and protected": "Outstanding",
  "The effectiveness of leaders and managers": "Requires improvement to be good",
};

/** Cells of a made-up provider in the order of the 2025 header; give only what differs. */
export function provider2025(differences: Record<string, string> = {}): string[] {
  return headings2025.map((heading) => differences[heading.trim()] ?? madeUp[heading.trim()] ?? "");
}

/** CSV text of rows, every cell quoted. */
export function csv(rows: string[][], lineEnd = "\n"): string {
  return rows
    .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(","))
    .join(lineEnd);
}

export const title2025 =
  "Children's social care data in England 2025 – Provider level as at 31 March 2025";

/** A file of the 2025 shape holding these rows. */
export function file2025(rows: string[][]): Uint8Array {
  return new TextEncoder().encode(csv([[title2025], headings2025, ...rows]));
}

/** Reads a file that must be readable. */
export function mustRead(bytes: Uint8Array, filename = "list.csv") {
  const file = readOfsted(bytes, filename);
  if (!file.readable) throw new Error(file.reason);
  return file;
}
