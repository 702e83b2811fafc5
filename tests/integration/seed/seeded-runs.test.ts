import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { MatchRunId, OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { reproduceRun } from "#app/use-cases/matching/reproduce-run.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase("demonstration");

type Run = { id: MatchRunId; referral_id: ReferralId; authority_id: OrganisationId };

test("a list of each authority of the demonstration can be made again, and no list lacks what it rested on", async () => {
  const runs = await database.owner<Run[]>`
    select distinct on (authority_id) id, referral_id, authority_id from match_run where listed > 0
    order by authority_id, id`;
  expect(runs.length).toBe(3);
  const { count } =
    await database.owner`select 1 from match_run where inputs is null or facts is null`;
  expect(count).toBe(0);
  for (const { id, referral_id, authority_id } of runs) {
    const context = contextsOver(database.web)({
      kind: "staff",
      personId: randomUUID() as string as PersonId,
      organisationId: authority_id,
      organisationKind: "authority",
      role: "commissioner",
    });
    const outcome = await reproduceRun(context, { referralId: referral_id, runId: id });
    expect(outcome).toMatchObject({ accepted: true, value: { same: true, difference: null } });
  }
});
