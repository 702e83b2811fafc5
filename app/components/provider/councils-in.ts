/** A council area to choose. */
export type Council = { readonly code: string; readonly name: string };

/** The council areas that a refused form asks about; `otherwise` for every other refusal and before any. */
export function councilsIn(
  reply: object | undefined,
  otherwise: readonly Council[],
): readonly Council[] {
  return reply !== undefined && "councils" in reply
    ? (reply.councils as readonly Council[])
    : otherwise;
}
