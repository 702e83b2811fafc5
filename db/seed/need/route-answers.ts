import type { ReferralAnswers } from "#app/domain/referral/referral.ts";

/** What a route asks for that an ordinary referral does not, and the child's story. */
export type RouteAnswers = {
  readonly [Section in Exclude<keyof ReferralAnswers, "story" | "sharing">]?: Partial<
    ReferralAnswers[Section]
  >;
} & { readonly story: ReferralAnswers["story"] };

const story = (
  ownWords: string,
  strengths: string,
  interests: string,
  history: string,
): ReferralAnswers["story"] => ({ ownWords, strengths, interests, history });

/** A referral for each route, made up from its rules. */
export const routes: Readonly<Record<string, RouteAnswers>> = {
  tonight: {
    request: { stay: "emergency", calledOutOfHours: true },
    child: { age: 14, legalStatus: "L1", keyStage4: true },
    risks: {
      risks: [{ code: "going-missing", importance: "matters" }],
      whatHelps: "Being told what happens next, and a telephone call to her aunt before bed.",
    },
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "preferred" },
        { kind: "childrens-home", suitability: "suitable" },
      ],
    },
    story: story(
      "I just want to sleep somewhere and not talk tonight.",
      "Notices how other people feel.",
      "Music, and films with a good ending.",
      "Cannot stay at home tonight. The social worker stays with her until a home is found.",
    ),
  },
  "parent-and-child": {
    request: { stay: "parent-and-child" },
    child: { age: 0, sex: "male", legalStatus: "C1" },
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "preferred" },
        { kind: "residential-family-centre", suitability: "suitable" },
      ],
    },
    story: story(
      "Too young to say. His mother would like to be shown, and not watched.",
      "Sleeps well, smiles at voices.",
      "Being carried, and bath time.",
      "Three weeks old. His mother comes with him; the court has asked for an assessment.",
    ),
  },
  solo: {
    child: { age: 13, sex: "male" },
    needs: { needs: [{ code: "autism", importance: "must" }], senProvision: "E" },
    risks: {
      risks: [{ code: "physical-harm", importance: "matters" }],
      whatHelps: "Quiet, the same day every week, and nobody standing close.",
    },
    home: {
      kinds: [{ kind: "childrens-home", suitability: "preferred" }],
      companionship: "solo",
    },
    story: story(
      "I like it when it is only me and the grown-ups.",
      "Remembers everything about trains, and explains it well.",
      "Trains, maps and swimming when the pool is empty.",
      "Has lived in two homes with other children. Noise and sharing a bathroom were too much.",
    ),
  },
  "short-breaks": {
    request: {
      stay: "short-breaks",
      breakNights: ["weekend-nights"],
      breakRhythm: "each-month",
    },
    child: { age: 9, legalStatus: "V4", categoryOfNeed: "N2" },
    needs: {
      needs: [
        { code: "personal-care", importance: "must" },
        { code: "epilepsy", importance: "matters" },
      ],
      senProvision: "E",
    },
    home: { adaptations: ["ground-floor-bedroom"] },
    story: story(
      "She shows with her eyes: the garden, and her own blanket.",
      "Patient, and very clear about what she likes.",
      "Water, music with a beat, and sitting outside.",
      "Lives with her parents. One weekend a month away lets everybody rest.",
    ),
  },
  "step-down": {
    request: { stay: "long-term", steppingDown: true },
    child: { age: 11, sex: "male" },
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "suitable" },
        { kind: "childrens-home", suitability: "suitable" },
      ],
    },
    story: story(
      "I would like a family with a dog, and to keep seeing my key worker.",
      "Kind to younger children, tries again after a bad day.",
      "Football, cooking and dogs.",
      "Has lived in a children's home for two years and is ready for a family.",
    ),
  },
  unaccompanied: {
    child: {
      age: 15,
      sex: "male",
      ethnicity: "OOTH",
      firstLanguage: "ku",
      needsInterpreter: true,
      legalStatus: "V2",
      categoryOfNeed: "N8",
      unaccompanied: true,
      keyStage4: true,
    },
    needs: { needs: [{ code: "esol", importance: "matters" }], senProvision: "N" },
    home: { language: { code: "ku", importance: "matters" } },
    story: story(
      "I want to go to college and to play football.",
      "Hard-working, polite, learns words quickly.",
      "Football, cooking, repairing bicycles.",
      "Arrived alone some weeks ago. Sleeps badly and likes to keep busy.",
    ),
  },
  "supported-accommodation": {
    request: { stay: "short-term" },
    child: { age: 17, sex: "female", legalStatus: "V2" },
    home: {
      kinds: [
        { kind: "supported-accommodation", suitability: "preferred" },
        { kind: "fostering-household", suitability: "suitable" },
      ],
    },
    story: story(
      "My own front door, and somebody to ask when I do not know how.",
      "Gets up for work every day and looks after her money.",
      "Her job in a bakery, and drawing.",
      "Has lived with the same carers for five years and wants to try more on her own.",
    ),
  },
};
