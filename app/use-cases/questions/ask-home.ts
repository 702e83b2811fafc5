import type { QuestionField } from "../../domain/home/home-question.ts";
import { fieldsAsked, openQuestions } from "../../domain/matching/open-questions.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { getReferral, searchOf } from "../matching/search-homes.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type AskHome = {
  readonly referralId: ReferralId;
  readonly homeId: HomeId;
  readonly field: QuestionField;
};

export type AskRefusal = "referral-closed" | "nothing-to-ask";

/**
 * Asks a home's provider what the home has not said and the referral needs to know. The provider reads the question and
 * nothing of the child or of who asks. A question that somebody else has asked and that waits is joined, not sent again.
 * Throws NotFound for another authority's referral and for a home without a vacancy.
 */
export const askHome = useCase(
  { permission: "invitation:send", subject: ({ referralId }: AskHome) => referralId },
  async (context, { referralId, homeId, field }): Promise<Outcome<AskHome, AskRefusal>> => {
    const { actor, now, newId, repositories } = context;
    const referral = await getReferral(context, referralId);
    if (referral.status !== "draft" && referral.status !== "published") {
      return refuse("referral-closed");
    }
    const search = await searchOf(context, referral);
    const [candidate] = await repositories.candidates.byHome(homeId);
    if (candidate === undefined) throw notFound();
    const isOpen = search && openQuestions(fieldsAsked(search), candidate).includes(field);
    if (!isOpen) return refuse("nothing-to-ask");

    const { organisationId, personId } = staffActor(actor);
    const { providerId } = candidate.home;
    const { id, isNew } = await repositories.questions.ask(
      { id: newId<string>(), homeId, providerId, field },
      { referralId, authorityId: organisationId, by: personId },
      now(),
    );
    if (id !== null && isNew) {
      await repositories.notices.tell(
        {
          organisationId: providerId,
          kind: "home-question",
          path: `/provider/questions/${id}`,
          once: `home-question:${id}`,
        },
        now(),
      );
    }
    return accept({ referralId, homeId, field });
  },
);
