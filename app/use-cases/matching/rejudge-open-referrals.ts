import { useCase } from "../use-case.ts";
import { askToJudgeOpen } from "./ask-to-judge-open.ts";

/**
 * Asks for every open referral to be judged again. Nothing happens when a confirmation runs out, so the homes that it
 * takes off the lists are replaced by this, once a day. Answers how many were asked for.
 */
export const rejudgeOpenReferrals = useCase(
  { permission: "job:run" },
  (context, _: undefined): Promise<number> => askToJudgeOpen(context, null),
);
