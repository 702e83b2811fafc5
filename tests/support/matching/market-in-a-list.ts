import { distanceInMiles } from "#app/domain/distance/distance.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { WorkContext } from "#app/use-cases/context.ts";
import type { CandidateRetriever } from "#app/use-cases/matching/candidate-retriever.ts";
import { passes } from "../passes-query.ts";
import { now, today } from "./ordinary.ts";

/** A market in a list, for whoever only looks for homes in it. At most `judgedAtOnce` of it come back, as if the rest were beyond what a referral is judged against. */
export function contextOver(
  market: readonly Candidate[],
  judgedAtOnce = market.length,
): WorkContext {
  const retriever: CandidateRetriever = {
    find: async (filters, { ring, limit }) => {
      const [inner, outer] = [ring.inner ?? -1, ring.outer ?? Number.POSITIVE_INFINITY];
      const passing = market.filter((one) => {
        const metres = Math.abs(one.point.easting - filters.anchor.easting);
        return passes(filters, one) && metres > inner && metres <= outer;
      });
      const miles = ({ point }: Candidate) => distanceInMiles(filters.anchor, point);
      const nearest = [...passing].sort((one, other) => miles(one) - miles(other));
      return {
        candidates: nearest.slice(0, Math.min(limit, judgedAtOnce)),
        total: passing.length,
        source: "postgres",
      };
    },
  };
  const repositories = {
    candidateRetriever: retriever,
    candidates: { marketSize: async () => market.length },
  };
  return { today: () => today, now: () => now, repositories } as unknown as WorkContext;
}
