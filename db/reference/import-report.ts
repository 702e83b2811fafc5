import { gradeLabels, supportedOutcomeLabels } from "#app/domain/ofsted/grades.ts";
import type { UnreadableRow } from "./ofsted-file.ts";
import type { Registration } from "./register-changes.ts";
import type { ImportAnswer, ImportReport } from "./register-import.ts";

/** Longest list of one kind that is printed in full. */
const mostShown = 50;

/** The lines to print after an import or a dry run: what changed, what left, and every row that could not be read. */
export function reportLines(answer: ImportAnswer, dryRun: boolean): string[] {
  if (!answer.done)
    return [`Refused: ${answer.reason}`, answer.advice, ...unreadableLines(answer.unreadable)];
  const { report } = answer;
  const { changes } = report;
  const counts = [
    `${changes.added.length} added`,
    `${changes.returned.length} returned`,
    `${changes.changed.length} changed`,
    `${changes.gradedAnew.length} graded anew`,
    `${changes.left.length} left the register`,
    `${report.unreadable.length} unreadable`,
  ];
  return [
    `${dryRun ? "Would load" : "Loaded"} the register as at ${report.asAt}: ${report.rowsRead} providers read.`,
    noChange(report) ? "No changes." : `${counts.join(", ")}.`,
    ...settledLines(report.settled),
    ...section("Added", changes.added.map(named)),
    ...section("On the register again", changes.returned.map(named)),
    ...section(
      "Changed",
      changes.changed.map(({ now, what }) => `${named(now)}: ${what.join(", ")}`),
    ),
    ...section(
      "Graded anew",
      changes.gradedAnew.map(
        ({ before, now }) => `${named(now)}: ${judgement(before)} to ${judgement(now)}`,
      ),
    ),
    ...section("Left the register", changes.left.map(named)),
    ...section(
      "Not on the list, and kept, because a row that could not be read may be theirs",
      changes.unseen.map(named),
    ),
    ...section(
      "Not an English authority of today; kept without a code",
      [...report.unknownAuthorities].map(([name, count]) => `${name} (${count})`),
    ),
    ...unreadableLines(report.unreadable),
  ];
}

function settledLines({ confirmed, superseded }: ImportReport["settled"]): string[] {
  return [
    ...(confirmed > 0 ? [`${confirmed} inspections reported by providers are now confirmed.`] : []),
    ...(superseded > 0
      ? [`${superseded} inspections reported by providers are superseded by the register.`]
      : []),
  ];
}

function noChange({ changes }: ImportReport): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}

function named(entry: Registration): string {
  return `${entry.urn} ${entry.provisionType}, ${entry.authorityName}`;
}

function judgement(entry: Registration): string {
  const words =
    entry.overall !== null
      ? gradeLabels[entry.overall]
      : entry.supportedOutcome !== null
        ? supportedOutcomeLabels[entry.supportedOutcome]
        : "not judged";
  return entry.inspectedOn === null ? words : `${words} (${entry.inspectedOn})`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostShown;
  return [
    `${title}:`,
    ...lines.slice(0, mostShown).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function unreadableLines(rows: readonly UnreadableRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    "Rows that could not be read:",
    ...rows.map(({ line, urn, why }) => `  line ${line}${urn === null ? "" : ` (${urn})`}: ${why}`),
  ];
}
