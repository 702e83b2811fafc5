/** Rows on the page at most; larger homes keep those whom a newcomer would live with. */
export const mostResidents = 12;
