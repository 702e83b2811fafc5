import { PLACE_NAMES } from "./place-words.ts";
import { wordSense } from "./word-senses.ts";

const PLACES: ReadonlySet<string> = new Set(PLACE_NAMES.map((name) => name.toLowerCase()));

/** Clubs that are called by a word which is no place in the list of places, or is a first name too. */
const CLUBS: ReadonlySet<string> = new Set(
  `ajax barca barcelona bayern benfica bournemouth burton charlton chelsea chester crystal dortmund fenerbahce forest galatasaray harlequins hearts hibernian hibs inter
  juventus legia leyton lincoln man milan millwall napoli notts palace porto preston saints saracens tranmere villa wycombe
  aston nottingham sheffield`.split(/\s+/),
);

/** Whether a word is what a football or rugby club is called, and not the name of somebody whom a person supports or follows. */
export function isClubWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (CLUBS.has(lower)) return true;
  const sense = wordSense(lower);
  return sense === "ordinary" || (PLACES.has(lower) && sense !== "first" && sense !== "either");
}

/** Whether a word may stand before "United" or "shirt": a club, a place or a make that the lists do not have, and no name. */
export function isNoName(word: string): boolean {
  return isClubWord(word) || wordSense(word.toLowerCase()) === "unknown";
}
