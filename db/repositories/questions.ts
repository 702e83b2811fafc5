import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type {
  AskedQuestion,
  HomeQuestion,
  QuestionsRepository,
} from "#app/use-cases/questions/questions-repository.ts";
import { homeQuestion, homeQuestionAsker } from "../schema/questions.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

const most = 100;

const asRead = {
  id: homeQuestion.id,
  homeId: homeQuestion.homeId,
  homeAlias: home.alias,
  field: homeQuestion.field,
  askedAt: homeQuestion.askedAt,
  answeredAt: homeQuestion.answeredAt,
  answer: homeQuestion.answer,
};

/** Questions of commissioners to homes, and for which of the tenant's referrals they were asked. */
export function questionsRepository(transaction: Transaction): QuestionsRepository {
  return {
    ask: async ({ id, homeId, providerId, field }, { referralId, authorityId, by }, at) => {
      const inserted = await transaction.execute(sql`
        insert into home_question (id, home_id, provider_id, field, asked_at)
        values (${id}, ${homeId}, ${providerId}, ${field}, ${at.toISOString()})
        on conflict (home_id, field) where answered_at is null do nothing`);
      const [open] = await transaction
        .select({ id: homeQuestion.id })
        .from(homeQuestion)
        .where(and(eq(homeQuestion.homeId, homeId), eq(homeQuestion.field, field), isOpen));
      if (open === undefined) return { id: null, isNew: false };
      await transaction
        .insert(homeQuestionAsker)
        .values({ questionId: open.id, referralId, authorityId, askedAt: at, askedBy: by })
        .onConflictDoNothing();
      return { id: open.id, isNew: inserted.count === 1 };
    },
    listAsked: async (referralId) => {
      const rows = await transaction
        .select({ ...asRead, askedForReferralAt: homeQuestionAsker.askedAt })
        .from(homeQuestionAsker)
        .innerJoin(homeQuestion, eq(homeQuestion.id, homeQuestionAsker.questionId))
        .innerJoin(home, eq(home.id, homeQuestion.homeId))
        .where(eq(homeQuestionAsker.referralId, referralId))
        .orderBy(desc(homeQuestionAsker.askedAt), asc(homeQuestion.id))
        .limit(most);
      return rows as AskedQuestion[];
    },
    ...forProviders(transaction),
  };
}

const isOpen = isNull(homeQuestion.answeredAt);

function forProviders(
  transaction: Transaction,
): Pick<QuestionsRepository, "listOpen" | "listOpenOfHome" | "find" | "answer"> {
  const questions = () =>
    transaction.select(asRead).from(homeQuestion).innerJoin(home, eq(home.id, homeQuestion.homeId));
  return {
    listOpen: async (providerId, limit) => {
      const rows = await questions()
        .where(and(eq(homeQuestion.providerId, providerId), isOpen))
        .orderBy(asc(homeQuestion.askedAt), asc(homeQuestion.id))
        .limit(limit);
      return rows as HomeQuestion[];
    },
    listOpenOfHome: async (providerId, homeId) => {
      const rows = await questions()
        .where(
          and(eq(homeQuestion.providerId, providerId), eq(homeQuestion.homeId, homeId), isOpen),
        )
        .orderBy(asc(homeQuestion.askedAt), asc(homeQuestion.id));
      return rows as HomeQuestion[];
    },
    find: async (providerId, id) => {
      const [row] = await questions().where(
        and(eq(homeQuestion.providerId, providerId), eq(homeQuestion.id, id)),
      );
      return row as HomeQuestion | undefined;
    },
    answer: async (id, answer, at) => {
      const answered = await transaction
        .update(homeQuestion)
        .set({ answer, answeredAt: at })
        .where(and(eq(homeQuestion.id, id), isOpen))
        .returning({ id: homeQuestion.id });
      if (answered.length === 0) return [];
      return transaction.execute<{ authorityId: OrganisationId; referralId: ReferralId }>(sql`
        select authority_id as "authorityId", referral_id as "referralId"
        from hearth.askers_of_question(${id}) order by referral_id`);
    },
  };
}
