import type { Span } from "./finding.ts";
import { spansOf } from "./finding.ts";

/** A stretch of letters that are neither large nor small, to the end of the clause, and no longer than a reader can judge at once. */
const WITHOUT_CAPITALS =
  /(?![ªº])\p{Lo}(?:(?:(?![ªº])[\p{Lo}\p{M}]|[\p{Zs}'’-](?=\p{Lo})){0,199})/gu;

/** Text in scripts without capitals, such as Arabic or Chinese: a name in it looks like any other word, so nothing can be said of it. */
export function findOtherScripts(text: string): Span[] {
  return spansOf("other-script", text, WITHOUT_CAPITALS);
}
