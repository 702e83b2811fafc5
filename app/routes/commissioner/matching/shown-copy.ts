import type { CopiedHome } from "../../../components/matching/copy-list.tsx";
import type { CalendarDate } from "../../../domain/shared/calendar-date.ts";
import type { CopyOfList } from "../../../use-cases/matching/list-copy.ts";
import { listedHomeOf } from "./listed-home-of.ts";

/** A copy of a list as the page says it: what is shown of each home, and nothing that is not. */
export function shownCopy({ homes, ...copy }: CopyOfList, today: CalendarDate) {
  return {
    ...copy,
    homes: homes.map(
      (home): CopiedHome => ({
        ...listedHomeOf(home, today),
        asWritten: home.asWritten,
        mayBeAsked: home.mayBeAsked,
      }),
    ),
  };
}
