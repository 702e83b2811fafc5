import { describe, expect, test } from "vitest";
import type { Actor, StaffActor } from "#app/domain/access/actor.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import { browseMarket } from "#app/use-cases/browsing/browse-market.ts";
import type { MarketFound, MarketQuery } from "#app/use-cases/browsing/market.ts";
import type { AuditEntry, Context, Repositories } from "#app/use-cases/context.ts";

const now = new Date("2026-11-22T10:00:00Z");
const commissioner: StaffActor = {
  kind: "staff",
  personId: "p" as PersonId,
  organisationId: "o" as OrganisationId,
  organisationKind: "authority",
  role: "commissioner",
};
const none = { kinds: [], regions: [], authorities: [], grades: [], stays: [] };
const asked = {
  words: "",
  kinds: [],
  regions: [],
  authorityCode: null,
  grades: [],
  stays: [],
  availableBy: null,
  page: 1,
} as const;

function marketOf(total: number, actor: Actor = commissioner) {
  const queries: MarketQuery[] = [];
  const audited: AuditEntry[] = [];
  const browse = async (query: MarketQuery): Promise<MarketFound> => {
    queries.push(query);
    return { vacancies: [], total, facets: none, readAs: null };
  };
  const append = async (entry: AuditEntry) => void audited.push(entry);
  const repositories = { market: { browse }, audit: { append } } as unknown as Repositories;
  const context: Context = {
    actor,
    now: () => now,
    today: () => calendarDate("2026-11-22"),
    newId: () => "id" as never,
    transact: (work) => work(repositories),
  };
  return { context, queries, audited };
}

describe("Browsing the market", () => {
  test("asks only for vacancies that were confirmed in the last 28 days", async () => {
    const { context, queries } = marketOf(3);
    await browseMarket(context, asked);
    expect(queries[0]?.confirmedAfter).toEqual(new Date("2026-10-25T10:00:00Z"));
  });

  test("has pages of twenty, and no more than fifty of them", async () => {
    expect(await browseMarket(marketOf(41).context, asked)).toMatchObject({
      page: 1,
      pageCount: 3,
    });
    const far = marketOf(30_000);
    expect(await browseMarket(far.context, { ...asked, page: 999 })).toMatchObject({
      page: 50,
      pageCount: 50,
    });
    expect(far.queries[0]?.page).toBe(50);
  });

  test("is not for providers, and a try is recorded", async () => {
    const officer = {
      ...commissioner,
      organisationKind: "provider",
      role: "provider-officer",
    } as const;
    const { context, queries, audited } = marketOf(3, officer);
    await expect(browseMarket(context, asked)).rejects.toMatchObject({ name: "NotAllowed" });
    expect(queries).toEqual([]);
    expect(audited).toMatchObject([{ permission: "market:browse", outcome: "not-allowed" }]);
  });
});
