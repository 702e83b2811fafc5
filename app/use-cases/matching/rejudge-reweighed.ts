import type { OrganisationId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { askToJudgeOpen } from "./ask-to-judge-open.ts";

/** Whose weights have changed: an authority's, or a consortium's for its members. */
export type RejudgeReweighed = { readonly organisationId: OrganisationId };

/**
 * Asks for the open referrals to be judged again whose homes are ordered by what an organisation has put in use: its own,
 * and those of its members that order by no weights of their own. Answers how many were asked for.
 */
export const rejudgeReweighed = useCase(
  { permission: "job:run", subject: ({ organisationId }: RejudgeReweighed) => organisationId },
  async (context, { organisationId }): Promise<number> => {
    const { weights } = context.repositories;
    const members = await weights.listMembers(organisationId);
    const inUse = await weights.inUse(members);
    const byOthers = members.filter((id) => inUse.get(id)?.owner !== id);
    return askToJudgeOpen(context, [organisationId, ...byOthers]);
  },
);
