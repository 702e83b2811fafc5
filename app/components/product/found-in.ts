import type { FoundWords } from "./found-words.tsx";

/** What a refused form asks about; nothing for every other refusal. In a file of its own, because the browser gets it. */
export function foundIn(reply: object | undefined): readonly FoundWords[] {
  return reply !== undefined && "found" in reply ? (reply.found as readonly FoundWords[]) : [];
}
