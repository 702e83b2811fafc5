import { accept, type Outcome, refuse } from "../shared/outcome.ts";

const sectorPattern = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d)$/;
const wholePostcode = /[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/;
const outcodePattern = /^[A-Z]{1,2}\d[A-Z\d]?$/;

export type AreaRefusal = "whole-postcode" | "only-first-half" | "not-a-sector";

/**
 * Reads a postcode sector such as `LS8 4`: the first half of a postcode and the first figure of the second. A whole
 * postcode is refused and must not be kept, because it points to a few houses.
 */
export function readSector(text: string): Outcome<string, AreaRefusal> {
  const typed = text.trim().toUpperCase().replace(/\s+/g, " ");
  if (wholePostcode.test(typed)) return refuse("whole-postcode");
  if (/ \d$/.test(typed) || !outcodePattern.test(typed)) {
    const parts = sectorPattern.exec(typed);
    return parts ? accept(`${parts[1]} ${parts[2]}`) : refuse("not-a-sector");
  }
  return refuse("only-first-half");
}
