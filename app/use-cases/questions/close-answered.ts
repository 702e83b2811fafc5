import type { HomeProfile } from "../../domain/home/home.ts";
import { answerInWords, profileSays } from "../../domain/home/home-question.ts";
import type { WorkContext } from "../context.ts";

/**
 * Closes the questions that a home's profile answers now, on whichever page it was said, and tells each commissioner who
 * asked once.
 */
export async function closeAnswered(
  { now, repositories }: Pick<WorkContext, "now" | "repositories">,
  home: HomeProfile,
): Promise<void> {
  const open = await repositories.questions.listOpenOfHome(home.providerId, home.id);
  for (const { id, field } of open.filter((question) => profileSays(home, question.field))) {
    const askers = await repositories.questions.answer(id, answerInWords(home, field), now());
    for (const { authorityId, referralId } of askers) {
      await repositories.notices.tell(
        {
          organisationId: authorityId,
          kind: "question-answered",
          path: `/commissioner/referrals/${referralId}/matches/${home.id}`,
          once: `question-answered:${id}:${referralId}`,
        },
        now(),
      );
    }
  }
}
