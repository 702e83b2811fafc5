import type { ChangeRefusal } from "../../../domain/vacancy/change.ts";
import { changedWords, holdWords, publishWords } from "../refusal-words.ts";

type Answer = { readonly field: string; readonly words: string; readonly status: 400 | 409 };
const whole = (words: string, status: 400 | 409 = 400): Answer => ({ field: "", words, status });

/** Why a vacancy cannot be changed so, at which field. */
export const changeWords: Record<ChangeRefusal, Answer> = {
  "changed-by-somebody-else": whole(changedWords, 409),
  "no-longer-open": whole("This vacancy is no longer open", 409),
  "withdrawn-for-good": whole("This vacancy was withdrawn. Publish a new one instead", 409),
  "hold-in-the-past": { field: "until", words: holdWords["hold-in-the-past"], status: 400 },
  "hold-too-long": { field: "until", words: holdWords["hold-too-long"], status: 400 },
  "more-places-than-free": {
    field: "places",
    words: publishWords["more-places-than-free"],
    status: 400,
  },
};
