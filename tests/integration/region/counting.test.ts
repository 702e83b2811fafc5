import { expect, test } from "vitest";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import { readRegion } from "#app/use-cases/region/read-region.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { today } from "#tests/support/matching/ordinary.ts";
import { answersFor } from "#tests/support/referral-answers.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const market = await openMarket(database);

test("a home that was planned counts as needed within five days when its day comes near", async () => {
  const authorityId = await market.addOrganisation("authority", "301");
  const reader = market.staffOf(authorityId, "authority", "director");
  for (const days of [-1, 0, 4, 5, 30]) {
    const neededBy = addDays(today, days);
    const request = { urgency: "planned", neededBy, answerBy: neededBy } as const;
    const id = await market.addReferral(authorityId, answersFor({ request }));
    await database.owner`update referral set needed_by = ${neededBy} where id = ${id}`;
  }
  const { together } = await readRegion(reader, undefined);
  expect(together).toMatchObject([{ children: 5, urgent: 3 }]);
});
