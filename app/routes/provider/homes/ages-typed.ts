/** In years: a young person who stays on after 18 is still somebody whom a child would live with. */
export const oldestResident = 25;

const agesPattern = /^\d{1,2}(?:\s*(?:,|\s|and)\s*\d{1,2}){0,29}$/;

/** The ages in a text such as "9, 13 and 15". */
export function agesIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Whether a text is a list of ages that children and young people in a home can have. */
export function areAges(text: string): boolean {
  return agesPattern.test(text) && agesIn(text).every((age) => age <= oldestResident);
}
