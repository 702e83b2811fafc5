import { accept, type Outcome, refuse } from "../shared/outcome.ts";

const outcodePattern = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const sectorPattern = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)$/;
const wholePostcode = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

export type AreaRefusal = "whole-postcode" | "not-an-area";

/**
 * Reads an area as the first half of a postcode (`LS8`) or a postcode sector (`LS8 4`), which need a space between. A
 * whole postcode is refused and must not be kept: it points to a few houses.
 */
export function readArea(text: string): Outcome<string, AreaRefusal> {
  const typed = text.trim().toUpperCase().replace(/\s+/g, " ");
  if (outcodePattern.test(typed) || sectorPattern.test(typed)) return accept(typed);
  return refuse(wholePostcode.test(typed) ? "whole-postcode" : "not-an-area");
}
