import { type Grade, type SupportedOutcome, urnPattern } from "#app/domain/ofsted/grades.ts";
import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { ColumnName, ColumnPositions } from "./columns.ts";
import {
  cleanText,
  dateOf,
  gradeOf,
  oneOf,
  type ProvisionType,
  provisionTypeOf,
  type RegistrationStatus,
  registrationStatuses,
  type Sector,
  sectors,
  supportedOutcomeOf,
} from "./values.ts";

/** One provider of the register. Null is "Ofsted does not say": withheld, not applicable, or not inspected yet. */
export type ProviderRow = {
  readonly line: number;
  readonly urn: string;
  readonly provisionType: ProvisionType;
  readonly registeredOn: CalendarDate | null;
  readonly registrationStatus: RegistrationStatus;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly sector: Sector;
  readonly places: number | null;
  readonly shortBreaksOnly: boolean;
  readonly authorityName: string;
  readonly region: string | null;
  readonly inspectedOn: CalendarDate | null;
  readonly publishedOn: CalendarDate | null;
  readonly overall: Grade | null;
  readonly helpedAndProtected: Grade | null;
  readonly leadersAndManagers: Grade | null;
  readonly supportedOutcome: SupportedOutcome | null;
};

export type RowReading = { readonly row: ProviderRow } | { readonly problems: readonly string[] };

/** Reads one row by the columns found; every problem of the row is named, not only the first. */
export function readProviderRow(
  line: number,
  cells: readonly string[],
  columns: ColumnPositions,
): RowReading {
  const width = Math.max(columns.urn ?? 0, columns.overall ?? 0, columns.authorityName ?? 0) + 1;
  if (cells.length < width) {
    return { problems: [`has ${cells.length} columns where at least ${width} are needed`] };
  }
  const problems: string[] = [];
  const read = cellReaders((name) => cleanText(cells[columns[name] ?? -1]), problems);
  const row = buildRow(line, read);
  return problems.length > 0 ? { problems } : { row };
}

type Readers = ReturnType<typeof cellReaders>;

function buildRow(line: number, read: Readers): ProviderRow {
  return {
    line,
    urn: read.needed("urn", "URN", (text) => (urnPattern.test(text) ? text : undefined)),
    provisionType: read.needed("provisionType", "provision type", provisionTypeOf),
    registeredOn: read.known("registeredOn", "registration date", dateOf),
    registrationStatus: read.needed("registrationStatus", "registration status", (text) =>
      oneOf(registrationStatuses, text),
    ),
    name: read.text("name"),
    organisation: read.text("organisation"),
    sector: read.needed("sector", "sector", (text) => oneOf(sectors, text)),
    places: read.known("places", "number of places", wholeNumber),
    shortBreaksOnly: /^(yes|y|short[ -]breaks?[ -]only.*)$/i.test(
      read.text("shortBreaksOnly") ?? "",
    ),
    authorityName: read.needed("authorityName", "local authority", (text) => text),
    region: read.text("region") ?? read.text("ofstedRegion"),
    inspectedOn: read.known("inspectedOn", "inspection date", dateOf),
    publishedOn: read.known("publishedOn", "publication date", dateOf),
    overall: read.known("overall", "overall grade", gradeOf),
    helpedAndProtected: read.known("helpedAndProtected", "help and protection grade", gradeOf),
    leadersAndManagers: read.known("leadersAndManagers", "leaders and managers grade", gradeOf),
    supportedOutcome: read.known(
      "supportedOutcome",
      "supported accommodation outcome",
      supportedOutcomeOf,
    ),
  };
}

/** Readers of single cells that note what is wrong and go on, so that one pass names every problem of a row. */
function cellReaders(cell: (name: ColumnName) => string | null, problems: string[]) {
  const bad = (label: string, text: string) =>
    problems.push(`${label} "${text.slice(0, 60)}" is not one that can be read`);
  return {
    text: cell,
    /** A value that may be absent, but must make sense when it is there. */
    known<Value>(
      name: ColumnName,
      label: string,
      parse: (text: string) => Value | undefined,
    ): Value | null {
      const text = cell(name);
      if (text === null) return null;
      const value = parse(text);
      if (value === undefined) bad(label, text);
      return value ?? null;
    },
    /** A value every row must have. */
    needed<Value>(
      name: ColumnName,
      label: string,
      parse: (text: string) => Value | undefined,
    ): Value {
      const text = cell(name);
      const value = text === null ? undefined : parse(text);
      if (text === null) problems.push(`no ${label}`);
      else if (value === undefined) bad(label, text);
      // A row with a problem is never returned, so the stand-in is never seen.
      return value as Value;
    },
  };
}

function wholeNumber(text: string): number | undefined {
  const match = /^(\d{1,4})(\.0+)?$/.exec(text);
  return match ? Number(match[1]) : undefined;
}
