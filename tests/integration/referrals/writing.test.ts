import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fingerprint } from "#app/domain/referral/fingerprint.ts";
import {
  type ReferralAnswers,
  type ReferralSection,
  referralSections,
} from "#app/domain/referral/referral.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import type { Context } from "#app/use-cases/context.ts";
import { isNotAllowed, isNotFound } from "#app/use-cases/errors.ts";
import { justifyFindings } from "#app/use-cases/referrals/justify-findings.ts";
import { publishReferral } from "#app/use-cases/referrals/publish-referral.ts";
import { readCommissionerStart } from "#app/use-cases/referrals/read-commissioner-start.ts";
import { readForChecking } from "#app/use-cases/referrals/read-for-checking.ts";
import { readReferral } from "#app/use-cases/referrals/read-referral.ts";
import { readSection } from "#app/use-cases/referrals/read-section.ts";
import { type SectionAnswer, saveSection } from "#app/use-cases/referrals/save-section.ts";
import { startReferral } from "#app/use-cases/referrals/start-referral.ts";
import { withdrawReferral } from "#app/use-cases/referrals/withdraw-referral.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { answersFor } from "#tests/support/referral-answers.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const market = await openMarket(database);
const authorityId = await market.addOrganisation("authority", "301");
const commissioner = market.staffOf(authorityId, "authority", "commissioner");
const colleague = market.staffOf(authorityId, "authority", "commissioner");
const stranger = market.staffOf(
  await market.addOrganisation("authority", "302"),
  "authority",
  "commissioner",
);
const home = await market.addHome();
const provider = market.staffOf(home.providerId, "provider", "provider-officer");

const start = (by: Context = commissioner) =>
  startReferral(by, { id: randomUUID() as string as ReferralId });

async function save<Section extends ReferralSection>(
  by: Context,
  referralId: ReferralId,
  section: Section,
  answer: ReferralAnswers[Section],
  seen?: string,
) {
  const now = seen ?? (await readSection(by, { referralId, section })).seen;
  return saveSection(by, { ...({ section, answer } as SectionAnswer), referralId, seen: now });
}

async function written(answers: ReferralAnswers = answersFor()): Promise<ReferralId> {
  const id = await start();
  for (const section of referralSections) {
    expect(await save(commissioner, id, section, answers[section]), section).toMatchObject({
      accepted: true,
    });
  }
  return id;
}

const publish = async (id: ReferralId) => {
  const { seen } = await readForChecking(commissioner, id);
  return publishReferral(commissioner, { referralId: id, seen });
};
const open = async (id: ReferralId) =>
  (await readReferral(commissioner, id)).openFindings.map(({ excerpt }) => excerpt);
const write = async (id: ReferralId, strengths: string) => {
  const { story } = (await readReferral(commissioner, id)).referral.answers;
  if (story) await save(commissioner, id, "story", { ...story, strengths });
};
/** Gives a reason for the first "Xhulio" among the strengths. */
const justifyXhulio = async (id: ReferralId, reason: string) => {
  const { findings } = await readReferral(commissioner, id);
  const found = findings.find(({ excerpt }) => excerpt === "Xhulio");
  const { field = "", sentence = "" } = found ?? {};
  const justification = {
    field,
    kind: "person-name",
    excerpt: "Xhulio",
    sentence,
    reason,
  } as const;
  return justifyFindings(commissioner, { referralId: id, justifications: [justification] });
};
const cardOf = async (id: ReferralId) => {
  const [row] =
    await database.owner`select card, open from referral_card where referral_id = ${id}`;
  return row;
};
const jobs = async (id: ReferralId) => {
  const rows =
    await database.owner`select key from graphile_worker.jobs where key like ${`%${id}%`}`;
  return rows.length;
};

describe("writing", () => {
  test("the same start sent twice begins one referral", async () => {
    const id = randomUUID() as string as ReferralId;
    await startReferral(commissioner, { id });
    await startReferral(commissioner, { id });
    const { referral } = await readReferral(commissioner, id);
    expect(referral).toMatchObject({ status: "draft", answers: {}, version: 1 });
    expect(referral.reference).toMatch(/^HX-\w{4}$/);
  });

  test("an id that somebody else has used starts nothing and tells nothing", async () => {
    const id = await start();
    await expect(startReferral(stranger, { id })).rejects.toSatisfy(isNotFound);
  });

  test("each section is saved by itself and is there when one comes back", async () => {
    const id = await start();
    await save(commissioner, id, "story", answersFor().story);
    const { referral, readiness } = await readReferral(colleague, id);
    expect(referral.answers).toEqual({ story: answersFor().story });
    expect(readiness.missing).not.toContain("story");
  });

  test("two people may save different sections of one referral at the same time", async () => {
    const id = await start();
    const { request, child } = answersFor();
    const saved = await Promise.all([
      save(commissioner, id, "request", request, fingerprint(undefined)),
      save(colleague, id, "child", child, fingerprint(undefined)),
    ]);
    expect(saved.map(({ accepted }) => accepted)).toEqual([true, true]);
    expect((await readReferral(commissioner, id)).referral.answers).toEqual({ request, child });
  });

  test("what somebody else has saved meanwhile is not overwritten unread", async () => {
    const id = await start();
    const { story } = answersFor();
    const { seen } = await readSection(commissioner, { referralId: id, section: "story" });
    await save(colleague, id, "story", { ...story, strengths: "Patient." });
    expect(await save(commissioner, id, "story", story, seen)).toEqual({
      accepted: false,
      refusal: "changed-by-somebody-else",
    });
    expect((await readReferral(commissioner, id)).referral.answers.story?.strengths).toBe(
      "Patient.",
    );
  });

  test("the same section sent twice is saved once", async () => {
    const id = await start();
    const { seen } = await readSection(commissioner, { referralId: id, section: "story" });
    const { story } = answersFor();
    await save(commissioner, id, "story", story, seen);
    expect(await save(commissioner, id, "story", story, seen)).toMatchObject({ accepted: true });
    expect((await readReferral(commissioner, id)).referral.version).toBe(2);
  });

  test("a rule that is broken saves nothing and names itself", async () => {
    const id = await start();
    const places = { ...answersFor().places, homeArea: "ZZ99" };
    expect(await save(commissioner, id, "places", places)).toEqual({
      accepted: false,
      refusal: "rules-broken",
      problems: ["home-area-unknown"],
    });
    expect((await readReferral(commissioner, id)).referral.answers.places).toBeUndefined();
  });
});

describe("publishing", () => {
  test("a complete referral becomes a card, and homes that fit are looked for", async () => {
    const id = await written();
    expect(await publish(id)).toMatchObject({ accepted: true });
    const { referral, preview, unreleased } = await readReferral(commissioner, id);
    expect(referral.status).toBe("published");
    expect(unreleased).toBe(false);
    expect(await cardOf(id)).toEqual({ card: preview, open: true });
    expect(await jobs(id)).toBe(1);
  });

  test("words that may show who the child is stop it until each is taken out or explained", async () => {
    const story = { strengths: "Kind to Xhulio.", history: "Left home on 3 May 2024." };
    const id = await written(answersFor({ story }));
    expect(await publish(id)).toEqual({ accepted: false, refusal: "findings-open" });
    expect(await cardOf(id)).toBeUndefined();

    const justify = (reason: string) => justifyXhulio(id, reason);
    expect(await justify("a cat")).toEqual({ accepted: false, refusal: "reason-too-short" });
    await justify("The name of a cat.");
    expect(await publish(id)).toEqual({ accepted: false, refusal: "findings-open" });

    const { story: saved } = (await readReferral(commissioner, id)).referral.answers;
    if (saved)
      await save(commissioner, id, "story", { ...saved, history: "Left home last spring." });
    expect(await publish(id)).toMatchObject({ accepted: true });
  });

  test("a reason for a word holds in its sentence, and the same word in another is asked about", async () => {
    const story = { strengths: "Kind to Xhulio." };
    const id = await written(answersFor({ story }));
    await justifyXhulio(id, "The name of a cat.");
    expect(await open(id)).toEqual([]);
    await write(id, "Kind to Xhulio. Xhulio needs a calm home.");
    expect(await open(id)).toEqual(["Xhulio"]);
  });

  test("a reason kept for a whole field holds for what stood there, and for no sentence written since", async () => {
    const story = { strengths: "Kind to Xhulio. He misses Xhulio." };
    const id = await written(answersFor({ story }));
    await justifyXhulio(id, "The name of a cat.");
    expect(await open(id)).toEqual(["Xhulio"]);
    await database.owner`update finding_justification set sentence = '' where referral_id = ${id}`;
    expect(await open(id)).toEqual([]);
    await write(id, "Kind to Xhulio. He misses Xhulio. Xhulio needs a calm home.");
    expect(await open(id)).toEqual(["Xhulio"]);
    await write(id, "He misses Xhulio. Kind to Xhulio.");
    expect(await open(id)).toEqual([]);
  });

  test("a section that is missing stops it", async () => {
    const id = await start();
    expect(await publish(id)).toEqual({ accepted: false, refusal: "sections-missing" });
  });

  test("a card that has changed since it was read is read again first", async () => {
    const id = await written();
    const { seen } = await readForChecking(commissioner, id);
    await save(colleague, id, "story", { ...answersFor().story, interests: "Chess." });
    expect(await publishReferral(commissioner, { referralId: id, seen })).toEqual({
      accepted: false,
      refusal: "changed-since-read",
    });
  });

  test("who gets the card, and where the child may live, are part of what is read before publishing", async () => {
    const { sharing, places } = answersFor();
    const changes = [
      [
        "sharing",
        { audience: sharing.audience === "invited-only" ? "homes-that-fit" : "invited-only" },
      ],
      ["places", { ...places, furthestMiles: 40 }],
      ["places", { ...places, stayAwayFrom: ["302"] }],
    ] as const;
    for (const [section, answer] of changes) {
      const id = await written();
      const { seen } = await readForChecking(commissioner, id);
      expect(await save(colleague, id, section, answer)).toMatchObject({ accepted: true });
      expect(await publishReferral(commissioner, { referralId: id, seen })).toEqual({
        accepted: false,
        refusal: "changed-since-read",
      });
      expect(await cardOf(id)).toBeUndefined();
      expect((await readReferral(commissioner, id)).referral.status).toBe("draft");
    }
  });

  test("publishing again what homes read already does nothing and tells nobody", async () => {
    const id = await written();
    await publish(id);
    await market.give(id, authorityId, home);
    const { version } = (await readReferral(commissioner, id)).referral;
    expect(await publish(id)).toMatchObject({ accepted: true });
    expect(await publish(id)).toMatchObject({ accepted: true });
    expect((await readReferral(commissioner, id)).referral.version).toBe(version);
    const told = await database.owner`select kind from notice
      where organisation_id = ${home.providerId} and path like ${`%${id}`}`;
    expect(told).toEqual([]);
  });

  test("a change to a published referral reaches providers when it is released, and they are told once", async () => {
    const id = await written();
    await publish(id);
    await market.give(id, authorityId, home);
    await save(commissioner, id, "story", { ...answersFor().story, interests: "Ask Xhulio." });
    expect((await cardOf(id))?.card.interests).toBe("Football and baking.");
    expect((await readReferral(commissioner, id)).unreleased).toBe(true);
    expect(await publish(id)).toEqual({ accepted: false, refusal: "findings-open" });

    await save(commissioner, id, "story", { ...answersFor().story, interests: "Chess." });
    expect(await publish(id)).toMatchObject({ accepted: true });
    expect((await cardOf(id))?.card.interests).toBe("Chess.");
    const told = await database.owner`select kind, path from notice
      where organisation_id = ${home.providerId} and path like ${`%${id}`}`;
    expect(told).toEqual([{ kind: "referral-changed", path: `/provider/referrals/${id}` }]);
  });
});

describe("withdrawing", () => {
  test("closes the card, keeps the reason and tells those who were given the card", async () => {
    const id = await written();
    await publish(id);
    await market.give(id, authorityId, home);
    const reason = "plan-changed" as const;
    expect(await withdrawReferral(commissioner, { referralId: id, reason })).toMatchObject({
      accepted: true,
    });
    expect(await cardOf(id)).toMatchObject({ open: false });
    expect(await readReferral(commissioner, id)).toMatchObject({
      referral: { status: "withdrawn" },
      withdrawn: { reason },
    });
    const told = await database.owner`select kind from notice
      where organisation_id = ${home.providerId} and path like ${`%${id}`}`;
    expect(told).toEqual([{ kind: "referral-withdrawn" }]);
    expect(await withdrawReferral(commissioner, { referralId: id, reason })).toEqual({
      accepted: false,
      refusal: "closed-already",
    });
    expect(await save(commissioner, id, "sharing", { audience: "invited-only" })).toEqual({
      accepted: false,
      refusal: "closed",
    });
  });
});

describe("who may see it", () => {
  test("another authority's referral looks like one that does not exist", async () => {
    const id = await written();
    const missing = randomUUID() as string as ReferralId;
    for (const referralId of [id, missing]) {
      await expect(readReferral(stranger, referralId)).rejects.toSatisfy(isNotFound);
      await expect(readForChecking(stranger, referralId)).rejects.toSatisfy(isNotFound);
      await expect(publishReferral(stranger, { referralId, seen: "" })).rejects.toSatisfy(
        isNotFound,
      );
      await expect(
        withdrawReferral(stranger, { referralId, reason: "plan-changed" }),
      ).rejects.toSatisfy(isNotFound);
      await expect(
        save(stranger, referralId, "story", answersFor().story, fingerprint(undefined)),
      ).rejects.toSatisfy(isNotFound);
    }
    const { referrals } = await readCommissionerStart(stranger, {
      list: null,
      reference: "",
      page: 1,
    });
    expect(referrals).toEqual([]);
  });

  test("a provider may not ask for a referral at all, even one whose card it was given", async () => {
    const id = await written();
    await publish(id);
    await market.give(id, authorityId, home);
    await expect(readReferral(provider, id)).rejects.toSatisfy(isNotAllowed);
    await expect(readForChecking(provider, id)).rejects.toSatisfy(isNotAllowed);
  });

  test("nominated officers and directors read and do not write", async () => {
    const id = await written();
    for (const role of ["nominated-officer", "director"] as const) {
      const reader = market.staffOf(authorityId, "authority", role);
      expect((await readReferral(reader, id)).referral.id).toBe(id);
      await expect(publishReferral(reader, { referralId: id, seen: "" })).rejects.toSatisfy(
        isNotAllowed,
      );
    }
  });
});

test("the first page shows open referrals before closed ones, the soonest needed first", async () => {
  const other = await market.addOrganisation("authority", "303");
  const officer = market.staffOf(other, "authority", "commissioner");
  const startNeeded = async (neededBy: string) => {
    const id = await start(officer);
    const request = { ...answersFor().request, neededBy, answerBy: neededBy };
    await save(officer, id, "request", request as ReferralAnswers["request"]);
    return id;
  };
  const later = await startNeeded("2026-12-20");
  const sooner = await startNeeded("2026-11-24");
  const closed = await startNeeded("2026-11-23");
  await withdrawReferral(officer, { referralId: closed, reason: "written-by-mistake" });
  const page = await readCommissionerStart(officer, { list: null, reference: "", page: 1 });
  expect(page.referrals.map(({ id }) => id)).toEqual([sooner, later, closed]);
});
