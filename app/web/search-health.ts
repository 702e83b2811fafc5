export type SearchHealth = "not-used" | "up" | "down";

const patience = 1_000;

/** Whether the search engine answers. Pages do without it, so nobody waits longer than a second. */
export async function searchHealth(url: string | undefined): Promise<SearchHealth> {
  if (url === undefined) return "not-used";
  try {
    const answer = await fetch(new URL("/health", url), { signal: AbortSignal.timeout(patience) });
    return answer.ok ? "up" : "down";
  } catch {
    return "down";
  }
}
