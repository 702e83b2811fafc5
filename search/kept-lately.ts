import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";

/** Homes that were read lately, by vacancy. They are as they are now for as long as every change is told here first. */
export type KeptLately<Of extends JudgedCandidate> = {
  readonly find: (ids: readonly VacancyId[]) => {
    readonly known: readonly Of[];
    readonly missing: readonly VacancyId[];
  };
  /** Keeps what `read` answers, but for those whose change was told meanwhile: they may be older than it. */
  readonly reading: (read: () => Promise<readonly Of[]>) => Promise<readonly Of[]>;
  /** Keeps these in place of what is known of them. */
  readonly put: (candidates: readonly Of[]) => void;
  /** Tells that these have changed. */
  readonly forget: (ids: readonly VacancyId[]) => void;
  /** Tells that all may have changed. */
  readonly forgetAll: () => void;
};

/** Keeps nothing yet, and later so many at most; the longest kept goes first. */
export function keptLately<Of extends JudgedCandidate>(most: number): KeptLately<Of> {
  const kept = new Map<VacancyId, Of>();
  const underWay = new Set<Set<VacancyId>>();
  const put = (candidates: readonly Of[]) => {
    for (const candidate of candidates) {
      kept.delete(candidate.vacancy.id);
      kept.set(candidate.vacancy.id, candidate);
    }
    for (const id of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(id);
    }
  };
  return {
    put,
    find(ids) {
      const known = ids.flatMap((id) => kept.get(id) ?? []);
      const missing = known.length === ids.length ? [] : ids.filter((id) => !kept.has(id));
      return { known, missing };
    },
    async reading(read) {
      const changed = new Set<VacancyId>();
      underWay.add(changed);
      try {
        const candidates = await read();
        if (underWay.has(changed))
          put(candidates.filter(({ vacancy }) => !changed.has(vacancy.id)));
        return candidates;
      } finally {
        underWay.delete(changed);
      }
    },
    forget(ids) {
      for (const id of ids) {
        kept.delete(id);
        for (const changed of underWay) changed.add(id);
      }
    },
    forgetAll() {
      kept.clear();
      underWay.clear();
    },
  };
}
