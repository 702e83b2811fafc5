import { type Logger, pino } from "pino";
import type { Configuration } from "./configuration.ts";

/** The structured log: an event's name and ids, never whole records. */
export function createLog({ logLevel }: Pick<Configuration, "logLevel">): Logger {
  return pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
