import { createHash } from "node:crypto";
import { type CalendarDate, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { Sql } from "../client.ts";
import { authorityFinder, type NamedAuthority } from "./authority-names.ts";
import { type ColumnLoss, columnLosses, withStoredColumns } from "./column-losses.ts";
import { settleAuthorities } from "./home-authorities.ts";
import { type OfstedFile, readOfsted, type UnreadableRow } from "./ofsted-file.ts";
import {
  type RegisterChanges,
  type Registration,
  registerChanges,
  registrationsToWrite,
} from "./register-changes.ts";
import {
  askForRejudging,
  type Connection,
  fictionalUrns,
  markLeft,
  readRegister,
  type SettledReports,
  settleReports,
  writeRegistrations,
} from "./register-table.ts";

export type ImportOrder = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly now: Date;
  readonly importId: string;
  /** Compare and report only. */
  readonly dryRun?: boolean;
  /** Load a list older than the newest one loaded. */
  readonly older?: boolean;
  /** Accept that more than a fifth of the register would leave it. */
  readonly manyLeft?: boolean;
  /** Accept that more than a fifth of a column's values would become empty. */
  readonly manyEmpty?: boolean;
  /** The day the list describes, for a file that does not say. */
  readonly asAt?: CalendarDate;
};

export type ImportReport = {
  readonly asAt: CalendarDate;
  readonly rowsRead: number;
  readonly changes: RegisterChanges;
  readonly unreadable: readonly UnreadableRow[];
  /** Names of authorities that are not English authorities of today, with the number of registrations. */
  readonly unknownAuthorities: ReadonlyMap<string, number>;
  /** Provider-reported inspections that the register settles; none in a dry run. */
  readonly settled: SettledReports;
};

export type ImportAnswer =
  | { readonly done: true; readonly report: ImportReport }
  | {
      readonly done: false;
      readonly reason: string;
      readonly advice: string;
      readonly unreadable: readonly UnreadableRow[];
    };

type ReadableFile = Extract<OfstedFile, { readable: true }>;

const mostUnreadable = 0.05;
const mostLeaving = 0.2;
/** One number for the whole project: whoever holds this lock is importing. */
const importLock = 7_236_412;

/**
 * Loads an Ofsted provider list into the register table, in one transaction: all of what could be read, or nothing.
 * Refused when the file is another kind, describes a day to come, is older than the newest one loaded, has 5 % or more
 * unreadable rows, or would take more than a fifth of the register away or of a column's values. A column that the file
 * does not have stays as it is. The same file twice changes nothing.
 */
export async function importRegister(sql: Sql, order: ImportOrder): Promise<ImportAnswer> {
  const file = readOfsted(order.bytes, order.fileName);
  if (!file.readable) return { done: false, ...without(file), unreadable: [] };
  const asAt = order.asAt ?? file.asAt;
  if (asAt === null) {
    return refused(
      file,
      "Neither the file nor its name says which day it describes.",
      "Add --as-at YYYY-MM-DD.",
    );
  }
  if (asAt > londonDate(order.now)) {
    return refused(
      file,
      `The list is said to describe ${asAt}, which is after today.`,
      "Look at the title of the list, or give the right day with --as-at YYYY-MM-DD.",
    );
  }
  const count = file.rows.length + file.unreadable.length;
  if (count === 0)
    return refused(file, "The list has a header row and no providers.", "Download it again.");
  if (file.unreadable.length >= count * mostUnreadable) {
    return refused(
      file,
      `${file.unreadable.length} of ${count} rows cannot be read, which is 5% or more. Nothing was loaded.`,
      "The layout or the wording of the file has probably changed: see the rows below.",
    );
  }
  return sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(${importLock})`;
    return importInto(transaction, order, { ...file, asAt });
  });
}

async function importInto(
  sql: Connection,
  order: ImportOrder,
  file: ReadableFile & { asAt: CalendarDate },
): Promise<ImportAnswer> {
  const [newest] = await sql<
    { asAt: string | null }[]
  >`select max(as_at)::text as "asAt" from register_import`;
  if (newest?.asAt && file.asAt < newest.asAt && order.older !== true) {
    return refused(
      file,
      `The list describes ${file.asAt}; one that describes ${newest.asAt} is already loaded.`,
      "Load the newer list, or add --older to go back on purpose.",
    );
  }
  const known = await readRegister(sql);
  const { unreadable, unknownAuthorities, ...read } = await toRegistrations(sql, file);
  const listed = withStoredColumns(known, read.listed, file.absent);
  const changes = registerChanges(
    known,
    listed,
    unreadable.map((row) => row.urn),
  );
  const standing = known.filter((entry) => entry.leftOn === null).length;
  const missing = changes.left.length + changes.unseen.length;
  if (missing > standing * mostLeaving && order.manyLeft !== true) {
    return refused(
      file,
      `${missing} of the ${standing} providers on the register are not in this list. Nothing was loaded.`,
      "The file is probably not complete. If it is, add --many-left.",
    );
  }
  const losses = order.manyEmpty === true ? [] : columnLosses(known, listed);
  if (losses.length > 0) {
    return refused(
      file,
      `The list would empty ${losses.map(lossWords).join(", and ")}. Nothing was loaded.`,
      "The column is probably blank or has another wording. If that is right, add --many-empty.",
    );
  }
  const settled =
    order.dryRun === true
      ? { confirmed: 0, superseded: 0 }
      : await apply(sql, order, file, changes, unreadable.length);
  const report = {
    asAt: file.asAt,
    rowsRead: file.rows.length,
    changes,
    unreadable,
    unknownAuthorities,
    settled,
  };
  return { done: true, report };
}

async function toRegistrations(sql: Connection, file: ReadableFile) {
  const authorities = await sql<
    NamedAuthority[]
  >`select dfe_code as "dfeCode", name from local_authority`;
  const codeOf = authorityFinder(authorities);
  const fictional = await fictionalUrns(sql);
  const unreadable = [...file.unreadable];
  const unknownAuthorities = new Map<string, number>();
  const listed: Registration[] = [];
  for (const { line, ...row } of file.rows) {
    if (fictional.has(row.urn)) {
      unreadable.push({
        line,
        urn: row.urn,
        why: "this URN belongs to a registration of the demonstration region",
      });
      continue;
    }
    const authorityCode = codeOf(row.authorityName) ?? null;
    if (authorityCode === null) {
      unknownAuthorities.set(
        row.authorityName,
        (unknownAuthorities.get(row.authorityName) ?? 0) + 1,
      );
    }
    listed.push({ ...row, authorityCode });
  }
  return { listed, unreadable, unknownAuthorities };
}

async function apply(
  sql: Connection,
  order: ImportOrder,
  file: ReadableFile & { asAt: CalendarDate },
  changes: RegisterChanges,
  unreadable: number,
): Promise<SettledReports> {
  const toWrite = registrationsToWrite(changes);
  await writeRegistrations(sql, toWrite, order.importId);
  await markLeft(
    sql,
    changes.left.map((entry) => entry.urn),
    file.asAt,
    order.importId,
  );
  await settleAuthorities(sql);
  const settled = await settleReports(sql, order.now);
  await askForRejudging(
    sql,
    [...toWrite, ...changes.left].map((entry) => entry.urn),
  );
  const sha256 = createHash("sha256").update(order.bytes).digest("hex");
  const [last] = await sql`select sha256 from register_import order by imported_at desc limit 1`;
  const nothingNew = toWrite.length === 0 && changes.left.length === 0 && last?.sha256 === sha256;
  if (!nothingNew) {
    await sql`
      insert into register_import (id, file_name, sha256, as_at, imported_at, rows_read, added, changed, graded_anew, "left", unreadable)
      values (${order.importId}, ${order.fileName}, ${sha256}, ${file.asAt}, ${order.now.toISOString()},
        ${file.rows.length}, ${changes.added.length + changes.returned.length}, ${changes.changed.length},
        ${changes.gradedAnew.length}, ${changes.left.length}, ${unreadable})`;
  }
  return settled;
}

function lossWords({ column, now, lost }: ColumnLoss): string {
  return `the ${column} of ${lost} of the ${now} providers that have one`;
}

function refused(file: ReadableFile, reason: string, advice: string): ImportAnswer {
  return { done: false, reason, advice, unreadable: file.unreadable };
}

function without(file: Extract<OfstedFile, { readable: false }>) {
  return { reason: file.reason, advice: file.advice };
}
