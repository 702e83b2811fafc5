import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { findingKey } from "#app/domain/home/identifying-words.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import { answerAsDirector } from "#app/use-cases/approvals/answer-approval.ts";
import { readDecision } from "#app/use-cases/decisions/read-decision.ts";
import { recordDecision } from "#app/use-cases/decisions/record-decision.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { choice, decidingIn } from "#tests/support/deciding.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const readyToDecide = decidingIn(owner, market);

describe("a decision", () => {
  it("closes the card, tells every provider once and replies to child and parents", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("301", "301");
    const [first, second] = offers;
    const input = choice(referralId, first?.offerId, [second?.offerId]);
    expect(await recordDecision(commissioner, input)).toEqual({
      accepted: true,
      value: { status: "final" },
    });

    expect(await owner`select status from referral where id = ${referralId}`).toMatchObject([
      { status: "decided" },
    ]);
    expect(
      await owner`select open from referral_card where referral_id = ${referralId}`,
    ).toMatchObject([{ open: false }]);
    const outcomes = await owner`select outcome, reason from offer_outcome
      where referral_id = ${referralId} order by outcome`;
    expect(outcomes).toMatchObject([
      { outcome: "chosen", reason: null },
      { outcome: "unsuccessful", reason: "another-home-fits-better" },
    ]);
    const told = await owner`select organisation_id from notice where kind = 'outcome-known'
      and organisation_id in ${owner(offers.map((offer) => offer.providerId))}`;
    expect(told).toHaveLength(2);
    const replies =
      await owner`select audience from views_reply where referral_id = ${referralId} order by audience`;
    expect(replies).toMatchObject([{ audience: "child" }, { audience: "parent" }]);
  });

  it("has one winner when fifty commissioners decide at the same time", async () => {
    const { authorityId, referralId, offers } = await readyToDecide("301", "301");
    const [first, second] = offers;
    const attempts = Array.from({ length: 50 }, (_, index) => {
      const [chosen, other] = index % 2 === 0 ? [first, second] : [second, first];
      const commissioner = market.staffOf(authorityId, "authority", "commissioner");
      return recordDecision(commissioner, choice(referralId, chosen?.offerId, [other?.offerId]));
    });
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome.accepted)).toHaveLength(1);
    expect(
      outcomes.filter((outcome) => !outcome.accepted && outcome.refusal === "already-decided"),
    ).toHaveLength(49);
    const chosen =
      await owner`select 1 from offer_outcome where referral_id = ${referralId} and outcome = 'chosen'`;
    expect(chosen).toHaveLength(1);
  });

  it("tells no provider who somebody is: such words are taken out or kept on purpose", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("301", "301");
    const [first, second] = offers;
    const input = choice(referralId, first?.offerId, [second?.offerId]);
    const naming = {
      ...input,
      unsuccessful: input.unsuccessful.map((one) => ({
        ...one,
        note: "Her mother Kayleigh Thompson lives next door.",
      })),
    };
    const refused = await recordDecision(commissioner, naming);
    if (refused.accepted || refused.refusal !== "identifying-words")
      throw new Error("the note went through");
    expect(refused.findings.map(({ field }) => field)).toEqual([second?.offerId]);
    expect(await owner`select 1 from decision where referral_id = ${referralId}`).toEqual([]);

    const kept = { ...naming, confirmed: refused.findings.map(findingKey) };
    expect(await recordDecision(commissioner, kept)).toMatchObject({ accepted: true });
  });

  it("cannot be recorded while the child has not been heard", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("301");
    await owner`delete from views_absence where referral_id = ${referralId} and audience = 'child'`;
    expect(await recordDecision(commissioner, choice(referralId, offers[0]?.offerId, []))).toEqual({
      accepted: false,
      refusal: "child-not-heard",
    });
    expect(await owner`select 1 from decision where referral_id = ${referralId}`).toHaveLength(0);
  });

  it("for a home at a distance waits for the director, and nobody is told before", async () => {
    const { authorityId, referralId, offers, commissioner } = await readyToDecide("303");
    const input = choice(referralId, offers[0]?.offerId, []);
    expect(await recordDecision(commissioner, input)).toMatchObject({
      value: { status: "awaiting-approval" },
    });
    expect(await owner`select 1 from offer_outcome where referral_id = ${referralId}`).toHaveLength(
      0,
    );

    const director = market.staffOf(authorityId, "authority", "director");
    const answered = await answerAsDirector(director, {
      referralId,
      code: "at-a-distance",
      readAttempt: 1,
      answer: "approved",
      reason: "I have read the reasons and am satisfied on every point.",
    });
    expect(answered).toEqual({ accepted: true, value: "final" });
    expect(
      await owner`select outcome from offer_outcome where referral_id = ${referralId}`,
    ).toMatchObject([{ outcome: "chosen" }]);
  });

  it("may be made anew after the director refused, and asks again", async () => {
    const { authorityId, referralId, offers, commissioner } = await readyToDecide("303");
    const input = choice(referralId, offers[0]?.offerId, []);
    const director = market.staffOf(authorityId, "authority", "director");
    await recordDecision(commissioner, input);
    const answer = {
      referralId,
      code: "at-a-distance",
      readAttempt: 1,
      reason: "Too far from her grandmother.",
    } as const;
    expect(await answerAsDirector(director, { ...answer, answer: "refused" })).toMatchObject({
      value: "refused",
    });
    expect(await recordDecision(commissioner, input)).toMatchObject({
      value: { status: "awaiting-approval" },
    });
    const anew = { ...answer, readAttempt: 2, answer: "approved" } as const;
    expect(await answerAsDirector(director, anew)).toMatchObject({ value: "final" });
  });

  it("is approved as it was read: a page opened before it was made anew approves no other home", async () => {
    const { authorityId, referralId, offers, commissioner } = await readyToDecide("303", "303");
    const [first, second] = offers.map(({ offerId }) => offerId);
    const director = market.staffOf(authorityId, "authority", "director");
    await recordDecision(commissioner, choice(referralId, first, [second]));
    const { decision } = await readDecision(director, referralId);
    const given = {
      referralId,
      code: "at-a-distance",
      readAttempt: decision?.attempt ?? 0,
      reason: "I have read the reasons and am satisfied on every point.",
    } as const;
    await answerAsDirector(director, { ...given, answer: "refused" });
    await recordDecision(commissioner, choice(referralId, second, [first]));

    expect(await answerAsDirector(director, { ...given, answer: "approved" })).toEqual({
      accepted: false,
      refusal: "changed-since-read",
    });
    expect(await readDecision(director, referralId)).toMatchObject({
      decision: { offerId: second, status: "awaiting-approval", attempt: 2 },
      approvalsGiven: [],
    });
  });

  it("says what it would need today when its referral changed while it waited", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("303");
    await recordDecision(commissioner, choice(referralId, offers[0]?.offerId, []));
    const before = await readDecision(commissioner, referralId);
    expect(before.otherApprovals).toBeNull();
    const inKeyStage4 = referralFor({ child: { keyStage4: true } });
    await owner`update referral set answers = ${owner.json(inKeyStage4 as never)} where id = ${referralId}`;
    const { otherApprovals } = await readDecision(commissioner, referralId);
    expect(otherApprovals?.map(({ code }) => code)).toEqual(["at-a-distance", "key-stage-4"]);
  });

  it("of another authority looks exactly like a missing one", async () => {
    const { referralId } = await readyToDecide("301");
    const strangers = await market.addOrganisation("authority", "302");
    const stranger = market.staffOf(strangers, "authority", "commissioner");
    const missing = randomUUID() as string as ReferralId;
    await expect(readDecision(stranger, referralId)).rejects.toSatisfy(isNotFound);
    await expect(readDecision(stranger, missing)).rejects.toSatisfy(isNotFound);
  });
});
