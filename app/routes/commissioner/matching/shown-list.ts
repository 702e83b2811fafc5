import { longDate } from "../../../components/product/dates.ts";
import type { CalendarDate } from "../../../domain/shared/calendar-date.ts";
import type { MatchList } from "../../../use-cases/matching/list-matches.ts";
import { answeredWords, countWords, narrowedWords } from "./count-words.ts";
import { firstHomeOf, listedHomeOf } from "./listed-home-of.ts";

/** The list as the page says it: what is shown, and nothing that is not. `filters` is how many are set. */
export function shownList(list: MatchList, filters: number, today: CalendarDate) {
  const ranked = list.homes.map((home, index) => ({ home, rank: list.from + index }));
  // On the first page alone: nobody asks the eleventh home first.
  const best = list.page === 1 ? ranked.find(({ home }) => home.declined === null) : undefined;
  const { whole } = list;
  return {
    reference: list.reference,
    status: list.status,
    words: whole ? narrowedWords({ ...list, whole }, filters) : countWords(list),
    answered: answeredWords(list),
    filters,
    page: list.page,
    pageCount: list.pageCount,
    first: best ? { home: firstHomeOf(best.home, today), rank: best.rank } : null,
    rest: ranked
      .filter((one) => one !== best)
      .map(({ home, rank }) => ({ home: listedHomeOf(home, today), rank })),
    places: list.places,
    placesNotKnown: list.placesNotKnown,
    canMeasure: !list.placesNotKnown.some((label) => label.startsWith("the home area")),
    kinds: list.kinds,
    needed: longDate(list.neededBy),
    siblings: list.siblings,
    profile: list.profile,
    failures: list.failures,
    changes: list.changes && { sets: list.changes.sets },
    questions: list.questions,
    day: longDate(today),
  };
}
