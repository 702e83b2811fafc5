import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import type { StoredRunLine } from "./matching-repository.ts";
import { getReferral } from "./search-homes.ts";

export type Runs = {
  readonly reference: string;
  readonly runs: readonly StoredRunLine[];
  /** There are older ones that are not shown. */
  readonly more: boolean;
  readonly now: Date;
};

const mostShown = 50;

/** The lists of homes that were shown for a referral, newest first. Throws NotFound for another authority's. */
export const listRuns = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<Runs> => {
    const { authorityId, reference } = await getReferral(context, referralId);
    const { matching } = context.repositories;
    const runs = await matching.listRuns(authorityId, referralId, mostShown + 1);
    return {
      reference,
      runs: runs.slice(0, mostShown),
      more: runs.length > mostShown,
      now: context.now(),
    };
  },
);
