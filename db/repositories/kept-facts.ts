import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";

/**
 * Homes that this process has read lately, each with the fingerprint of the text that it was read from. They are given
 * only to somebody whose own transaction finds that row, with that text.
 */
export type KeptFacts = {
  readonly find: (id: VacancyId) => Kept | undefined;
  readonly keep: (candidate: Candidate, fingerprint: string) => void;
};

type Kept = { readonly candidate: Candidate; readonly fingerprint: string };

/** The homes of some hundreds of pages of lists; each takes about ten kilobytes. */
const mostKept = 4_000;

/** Keeps nothing yet. The longest kept goes first. */
export function keptFacts(most = mostKept): KeptFacts {
  const kept = new Map<VacancyId, Kept>();
  return {
    find: (id) => kept.get(id),
    keep: (candidate, fingerprint) => {
      const { id } = candidate.vacancy;
      kept.delete(id);
      kept.set(id, { candidate, fingerprint });
      const [oldest] = kept.size > most ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
