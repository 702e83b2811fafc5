import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { mostViewsShown } from "./read-views.ts";

export type AnswerQuestion = {
  readonly id: string;
  readonly referralId: ReferralId;
  /** The views whose question is answered. */
  readonly viewsId: string;
  readonly words: string;
};

/** Answers a question in plain words, to the reader who asked it. Throws NotFound for another authority's. */
export const answerQuestion = useCase(
  { permission: "views:record", subject: (input: AnswerQuestion) => input.referralId },
  async ({ actor, now, repositories }, { id, referralId, viewsId, words }): Promise<void> => {
    const { organisationId: authorityId, personId } = staffActor(actor);
    const given = await repositories.views.list(authorityId, referralId, mostViewsShown);
    const asked = given.find((each) => each.id === viewsId && each.question !== "");
    if (!asked) throw notFound();
    await repositories.views.insertReply({
      id,
      referralId,
      authorityId,
      audience: asked.audience,
      viewsId,
      words,
      by: personId,
      at: now(),
    });
  },
);
