import { describe, expect, test } from "vitest";
import type { ReferralSection } from "#app/domain/referral/referral.ts";
import { sectionForms } from "#app/routes/commissioner/referrals/forms/all-forms.ts";
import { checkForm, reasonErrors } from "#app/routes/commissioner/referrals/forms/check-form.ts";
import { readForm } from "#app/web/form.ts";
import { writtenOn } from "#tests/support/referral-answers.ts";
import { posted } from "#tests/support/web-call.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;
const seen = "0123456789abcdef";

/** What a section's form is read as: its answer, or its messages by field. */
async function read(section: ReferralSection, fields: Fields) {
  const form = await sectionForms[section](posted({ seen, ...fields }), writtenOn);
  return form.ok ? form.value.given.answer : form.reply.data.errors;
}

const child = {
  age: "11",
  sex: "male",
  ethnicity: "WBRI",
  firstLanguage: "en",
  legalStatus: "C2",
  categoryOfNeed: "N1",
};
const home = {
  "kinds.fostering-household": "preferred",
  "kinds.childrens-home": "",
  companionship: "no-preference",
  pets: "can",
  ofstedFloor: "good",
  overrideName: "",
  overrideReason: "",
  "language.code": "",
  "language.importance": "matters",
  "faith.code": "Muslim",
  "faith.importance": "must",
  "culture.code": "",
  "culture.importance": "matters",
};

describe("what is read from each section's form", () => {
  test("how soon a home is needed is worked out and not asked", async () => {
    const dates = {
      "neededBy-day": "25",
      "neededBy-month": "11",
      "neededBy-year": "2026",
      "answerBy-day": "24",
      "answerBy-month": "11",
      "answerBy-year": "2026",
    };
    expect(await read("request", { ...dates, stay: "long-term" })).toEqual({
      urgency: "within-5-days",
      neededBy: "2026-11-25",
      answerBy: "2026-11-24",
      stay: "long-term",
    });
    expect(Object.keys(await read("request", {}))).toEqual(["neededBy", "answerBy", "stay"]);
    const more = {
      breakNights: ["weekend-nights"],
      breakRhythm: "each-second-week",
      calledOutOfHours: "yes",
    };
    expect(await read("request", { ...dates, stay: "short-breaks", ...more })).toMatchObject({
      breakNights: ["weekend-nights"],
      breakRhythm: "each-second-week",
      calledOutOfHours: true,
    });
    const other = await read("request", { ...dates, stay: "emergency", ...more });
    expect(other).toMatchObject({ calledOutOfHours: true });
    expect(other).not.toHaveProperty("breakNights");
    expect(other).not.toHaveProperty("breakRhythm");
  });

  test("codes are from the lists and nothing else", async () => {
    expect(await read("child", { ...child, facts: ["keyStage4"] })).toMatchObject({
      age: 11,
      keyStage4: true,
      unaccompanied: false,
    });
    expect(await read("child", { ...child, ethnicity: "MARS", legalStatus: "D1" })).toEqual({
      ethnicity: ["Select the child's ethnicity"],
      legalStatus: ["Select the legal status"],
    });
  });

  test("an empty row of brothers and sisters is nobody, half a row says what is missing", async () => {
    const row = (index: number, age: string, sex: string, together: string) => ({
      [`siblings[${index}].age`]: age,
      ...(sex === "" ? {} : { [`siblings[${index}].sex`]: sex }),
      [`siblings[${index}].together`]: together,
    });
    const two = { ...row(0, "", "", ""), ...row(1, "9", "female", "must") };
    expect(await read("siblings", two)).toEqual({
      siblings: [{ age: 9, sex: "female", together: "must" }],
    });
    expect(await read("siblings", {})).toEqual({ siblings: [] });
    const three = { ...two, ...row(2, "11", "male", "prefer"), keptApart: ["0-1", "1-2"] };
    expect(await read("siblings", three)).toMatchObject({ keptApart: [[0, 1]] });
    expect(Object.keys(await read("siblings", row(0, "9", "", "")))).toEqual([
      "siblings[0].sex",
      "siblings[0].together",
    ]);
  });

  test("places are areas; a whole postcode is refused and what to type is said", async () => {
    const places = {
      homeArea: "ls8 4",
      furthestMiles: "",
      schoolArea: "",
      "otherPlaces[0].kind": "relative",
      "otherPlaces[0].area": "bd3",
      "otherPlaces[0].timesPerMonth": "",
      "otherPlaces[1].kind": "",
      "otherPlaces[1].area": "",
      "otherPlaces[1].timesPerMonth": "",
      stayAwayAreas: "ls9, BD1\nls9",
      "stayAwayAuthorities[0]": "380",
      "stayAwayAuthorities[1]": "",
    };
    expect(await read("places", places)).toEqual({
      homeArea: "LS8 4",
      furthestMiles: null,
      schoolArea: null,
      keepSchool: false,
      otherPlaces: [{ kind: "relative", area: "BD3", timesPerMonth: null }],
      stayAwayFrom: ["380", "LS9", "BD1"],
    });
    const whole = await read("places", { ...places, homeArea: "LS8 4AB", stayAwayAreas: "LS94AB" });
    expect(Object.keys(whole)).toEqual(["homeArea", "stayAwayAreas"]);
    expect(JSON.stringify(whole)).toContain("first part of the postcode");
  });

  test("needs and risks keep the order of the lists, and drop what is no code of ours", async () => {
    const fields = {
      senProvision: "E",
      "needs.makaton": "matters",
      "needs.esol": "must",
      "needs.autism": "",
      "needs.nonsense": "must",
    };
    expect(await read("needs", fields)).toEqual({
      senProvision: "E",
      needs: [
        { code: "esol", importance: "must" },
        { code: "makaton", importance: "matters" },
      ],
    });
    expect(await read("risks", { "risks.self-harm": "must", whatHelps: "Time." })).toEqual({
      risks: [{ code: "self-harm", importance: "must" }],
      whatHelps: "Time.",
    });
  });

  test("a home shares a language, faith or culture only where one is chosen", async () => {
    expect(await read("home", home)).toMatchObject({
      kinds: [{ kind: "fostering-household", suitability: "preferred" }],
      language: null,
      faith: { code: "Muslim", importance: "must" },
      culture: null,
      inadequateOverride: null,
    });
    const override = { allowInadequate: "yes", overrideName: "A. Head", overrideReason: "Watched" };
    expect(await read("home", { ...home, ...override })).toMatchObject({
      inadequateOverride: { name: "A. Head", reason: "Watched" },
    });
  });

  test("the child's own words have to be there, or why they are not", async () => {
    const story = { strengths: "Kind.", interests: "Chess.", ownWords: "  ", history: "" };
    expect(await read("story", story)).toEqual({
      ownWords: ["Enter what the child would say, or why they could not be asked"],
    });
  });

  test("a form without the fingerprint of what it was filled from is sent back", async () => {
    const form = await sectionForms.sharing(posted({ audience: "invited-only" }), writtenOn);
    expect(form.ok).toBe(false);
  });
});

describe("the reasons for leaving findings in the text", () => {
  const mia = { field: "story", kind: "person-name", excerpt: "Mia", sentence: seen };
  const key = JSON.stringify(mia);
  const readCheck = async (fields: Fields) => {
    const form = await readForm(posted(fields), checkForm);
    return form.ok ? form.value : form.reply.data.errors;
  };

  test("only those that were written are kept", async () => {
    const fields = {
      do: "justify",
      "finding.f0": key,
      "reason.f0": "",
      "finding.f1": key,
      "reason.f1": "A cat, not a person.",
    };
    expect(await readCheck(fields)).toMatchObject({
      justifications: [{ ...mia, reason: "A cat, not a person." }],
    });
  });

  test("a short one is asked for again at its own field, and so is a form with none", async () => {
    const short = await readForm(
      posted({ do: "justify", "finding.f3": key, "reason.f3": "a cat" }),
      checkForm,
    );
    const none = await readForm(posted({ do: "justify" }), checkForm);
    const messages = [short, none].map((form) =>
      form.ok && form.value.do === "justify" ? reasonErrors(form.value) : undefined,
    );
    expect(messages).toEqual([
      { "reason.f3": expect.stringContaining("at least 10 characters") },
      { "reason.f0": expect.stringContaining("at least 10 characters") },
    ]);
  });

  test("a long one is kept whole or refused at its own field, and never cut", async () => {
    const given = async (length: number) => {
      const fields = { do: "justify", "finding.f1": key, "reason.f1": "y".repeat(length) };
      const form = await readForm(posted(fields), checkForm);
      return form.ok && form.value.do === "justify"
        ? [form.value.justifications[0]?.reason.length, reasonErrors(form.value)]
        : undefined;
    };
    expect(await given(1_000)).toEqual([1_000, undefined]);
    for (const length of [1_001, 5_000]) {
      expect(await given(length)).toEqual([
        length,
        { "reason.f1": "Why it may stay must be 1,000 characters or fewer" },
      ]);
    }
  });

  test("a finding that our page did not write is refused", async () => {
    const fields = { do: "justify", "finding.f0": "{", "reason.f0": "Long enough a reason" };
    expect(await readCheck(fields)).not.toHaveProperty("justifications");
  });
});
