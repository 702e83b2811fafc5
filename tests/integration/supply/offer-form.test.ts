import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Hearth } from "#app/composition.server.ts";
import type { StaffActor } from "#app/domain/access/actor.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import { action } from "#app/routes/provider/referrals/make-offer.tsx";
import { compareOffers } from "#app/use-cases/comparing/compare-offers.ts";
import type { Context } from "#app/use-cases/context.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { cardFor } from "#tests/support/supply/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { fakeWeb, posted } from "#tests/support/web-call.ts";

const database = await testDatabase();
const market = await openMarket(database);

let authorityId: OrganisationId;
let referralId: ReferralId;
let from: Provided;
let manager: Context;

beforeEach(async () => {
  authorityId = await market.addOrganisation("authority", "301");
  referralId = await market.addReferral(authorityId);
  from = await market.addHome();
  await market.give(referralId, authorityId, from);
  manager = market.staffOf(from.providerId, "provider", "registered-manager");
  const card = database.owner.json({ ...cardFor() });
  await database.owner`update referral_card set card = ${card} where referral_id = ${referralId}`;
});

const extras = [
  ["Education at home", "310.50", 31_050],
  ["A second carer at night", "420", 42_000],
  ["Travel to school", "65.25", 6_525],
  ["Therapy each week", "180", 18_000],
  ["Family time, supervised", "95", 9_500],
] as const;

/** The form as a browser sends it: the rows in the closed part are sent like the others. */
function typed(changes: Readonly<Record<string, string>> = {}) {
  return {
    id: randomUUID(),
    version: "0",
    vacancyId: from.vacancyId,
    "startOn-day": "30",
    "startOn-month": "11",
    "startOn-year": "2026",
    "heldUntil-day": "",
    "heldUntil-month": "",
    "heldUntil-year": "",
    weeklyFee: "950",
    ...Object.fromEntries(
      extras.flatMap(([label, pounds], row) => [
        [`extras[${row}].label`, label],
        [`extras[${row}].weeklyFee`, pounds],
      ]),
    ),
    impactSummary: "No other child lives there.",
    aboutTheOffer: "",
    sign: "yes",
    ...changes,
  };
}

function send(fields: Readonly<Record<string, string>>) {
  const actor = manager.actor as StaffActor;
  const session = { actor, personName: "Robin", organisationName: "Homes" };
  const hearth = { contextFor: () => manager } as Partial<Hearth> as Hearth;
  return action({
    request: posted(fields),
    params: { referralId, homeId: from.homeId },
    context: fakeWeb({ staff: async () => session, hearth }),
  });
}

describe("the five extras of an offer", () => {
  test("all arrive, each by itself, and are in the total that the commissioner compares", async () => {
    const answer = await send(typed());
    expect(answer).toBeInstanceOf(Response);
    const { offers } = await compareOffers(
      market.staffOf(authorityId, "authority", "commissioner"),
      referralId,
    );
    expect(offers[0]?.extras).toEqual(extras.map(([label, , weeklyFee]) => ({ label, weeklyFee })));
    const sum = extras.reduce((total, [, , pence]) => total + pence, 0);
    expect(offers[0]?.perWeek).toBe(95_000 + sum);
  });

  test("are kept as they were typed when another field is wrong", async () => {
    const answer = await send(typed({ weeklyFee: "a lot", "extras[4].weeklyFee": "95 a week" }));
    if (!("data" in answer)) throw new Error("the form was taken");
    const { errors, values } = answer.data;
    expect(Object.keys(errors)).toEqual(["weeklyFee", "extras[4].weeklyFee"]);
    extras.forEach(([label, pounds], row) => {
      expect(values[`extras[${row}].label`]).toBe(label);
      expect(values[`extras[${row}].weeklyFee`]).toBe(row === 4 ? "95 a week" : pounds);
    });
  });

  test("are kept when the rule that an offer breaks is not about the form", async () => {
    const answer = await send(typed({ impactSummary: "" }));
    if (!("data" in answer)) throw new Error("the form was taken");
    expect(Object.keys(answer.data.errors)).toEqual(["impactSummary"]);
    expect(answer.data.values["extras[3].label"]).toBe("Therapy each week");
  });

  test("need a name and a fee each, and the row says which is missing", async () => {
    const answer = await send(typed({ "extras[2].label": "", "extras[3].weeklyFee": "" }));
    if (!("data" in answer)) throw new Error("the form was taken");
    expect(Object.keys(answer.data.errors)).toEqual(["extras[2].label", "extras[3].weeklyFee"]);
  });
});

describe("the page of an offer that was sent before", () => {
  test("keeps what is typed now, and the next try puts it in the place of what was sent", async () => {
    const first = typed({ sign: "" });
    await send(first);
    const answer = await send({ ...first, weeklyFee: "990" });
    if (!("data" in answer)) throw new Error("the form was taken");
    expect(answer.data.errors[""]?.[0]).toMatch(/^This offer was sent before with other answers/);
    expect(answer.data.values.weeklyFee).toBe("990");
    // The page fills it with the version of the offer that is kept.
    expect(answer.data.values).not.toHaveProperty("version");
    expect(await send({ ...first, weeklyFee: "990", version: "1" })).toBeInstanceOf(Response);
    const [kept] = await database.owner`select weekly_fee from offer where id = ${first.id}`;
    expect(kept).toEqual({ weekly_fee: 99_000 });
  });
});

describe("an offer after the answer date", () => {
  test("is taken while the referral is open, and the commissioner reads how late it came", async () => {
    const card = database.owner.json({ ...cardFor(), answerBy: "2026-11-21" });
    await database.owner`update referral_card set card = ${card} where referral_id = ${referralId}`;
    expect(await send(typed())).toBeInstanceOf(Response);
    const { offers } = await compareOffers(
      market.staffOf(authorityId, "authority", "commissioner"),
      referralId,
    );
    expect(offers[0]).toMatchObject({ cameOn: "2026-11-23", daysLate: 2 });
  });

  test("is refused like any other once the referral is closed", async () => {
    await database.owner`update referral_card set open = false where referral_id = ${referralId}`;
    const answer = await send(typed());
    if (!("data" in answer)) throw new Error("the form was taken");
    expect(answer.data.errors).toEqual({
      "": ["This referral is closed, so no offer can be made"],
    });
  });
});
