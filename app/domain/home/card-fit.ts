import type { Verdict } from "../matching/match.ts";
import { type CapabilityCode, type CapabilityLevel, capabilityLabels } from "../needs/needs.ts";
import { codeLabel } from "../referral/codes.ts";
import type { ProviderCard } from "../referral/provider-card.ts";
import type { Importance } from "../referral/referral.ts";
import { languageNames } from "./background.ts";
import { type Adaptation, adaptationLabels, type HomeProfile } from "./home.ts";
import { breakNightLabels } from "./short-breaks.ts";

/** The part of a home's profile that an answer stands in, so that the page can lead there. */
export type ProfilePart = "care" | "needs" | "household";

/** One thing that a card asks, set against what the home's own profile says. */
export type CardAnswer = {
  readonly code: string;
  readonly label: string;
  /** `null` for what the card asks without saying how much it matters. */
  readonly importance: Importance | null;
  readonly verdict: Verdict;
  readonly sentence: string;
  /** What the profile says shows it; "" when it says nothing. An offer may begin with it. */
  readonly evidence: string;
  readonly part: ProfilePart;
};

const levelVerdicts: Record<CapabilityLevel, Verdict> = {
  experienced: "met",
  trained: "met",
  // As a commissioner sees it: neither a yes nor a no until somebody has asked how.
  willing: "not-known",
  cannot: "not-met",
};

const levelSentences: Record<CapabilityLevel, string> = {
  experienced: "You have said that this home has done this and can show it.",
  trained: "You have said that this home is trained and has not done this yet.",
  willing: "You have said that this home is willing to learn. Say in an offer how.",
  cannot: "You have said that this home cannot meet this.",
};

/**
 * A card's needs against one home's profile, with the same verdicts that the commissioner sees. What the profile does
 * not say is not known, never failed.
 */
export function cardAgainstHome(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  return [
    ...card.needs.map(({ code, importance }) => capabilityAnswer(code, importance, home)),
    ...card.adaptations.map((adaptation) => adaptationAnswer(adaptation, home)),
    ...companyAnswers(card, home),
    ...petAnswers(card, home),
    ...deprivationAnswers(card, home),
    ...arrangementAnswers(card, home),
    ...backgroundAnswers(card, home),
  ];
}

function capabilityAnswer(
  code: CapabilityCode,
  importance: Importance,
  home: HomeProfile,
): CardAnswer {
  const said = home.capabilities.find((capability) => capability.code === code);
  const level = said?.level;
  return {
    code,
    label: capabilityLabels[code],
    importance,
    part: "needs",
    evidence: said?.evidence ?? "",
    verdict: level === undefined ? "not-known" : levelVerdicts[level],
    sentence: level === undefined ? notSaid : levelSentences[level],
  };
}

const notSaid = "The profile of this home does not say.";

function adaptationAnswer(adaptation: Adaptation, home: HomeProfile): CardAnswer {
  const has = home.adaptations?.includes(adaptation) ?? null;
  return {
    code: `adaptation:${adaptation}`,
    label: adaptationLabels[adaptation],
    importance: "must",
    part: "care",
    ...yesOrNo(has, "This home has it.", "This home does not have it."),
  };
}

function companyAnswers(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  const shared = { code: "company", importance: "must" } as const;
  if (card.companionship === "solo") {
    const label = "To live there with no other children";
    const answer = yesOrNo(
      home.soloPossible,
      "This home can do that.",
      "This home cannot do that.",
    );
    return [{ ...shared, label, part: "care", ...answer }];
  }
  if (card.companionship !== "only-older" && card.companionship !== "only-younger") return [];
  const older = card.companionship === "only-older";
  const fits = home.childrenAges?.every((age) => (older ? age > card.age : age < card.age)) ?? null;
  const label = older ? "Only older children there" : "Only younger children there";
  const answer = yesOrNo(
    fits,
    "The children there now fit this.",
    "A child there now does not fit this.",
  );
  return [{ ...shared, label, part: "household", ...answer }];
}

function petAnswers(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  if (card.pets !== "must" && card.pets !== "no") return [];
  const wanted = card.pets === "must";
  const fits = home.pets === null ? null : home.pets.length > 0 === wanted;
  return [
    {
      code: "pets",
      label: wanted ? "A home with pets" : "A home without pets",
      importance: "must",
      part: "household",
      ...yesOrNo(fits, "It is so in this home.", "It is not so in this home."),
    },
  ];
}

function deprivationAnswers(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  if (!card.deprivationOfLiberty) return [];
  const answer = yesOrNo(
    home.acceptsDeprivationOfLiberty,
    "This home can work with an order.",
    "This home does not work with an order.",
  );
  const label = "A deprivation of liberty order";
  return [{ code: "deprivation-of-liberty", label, importance: "must", part: "care", ...answer }];
}

/** Nights of short breaks, and an answer out of hours. */
function arrangementAnswers(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  const { breakNights = [], calledOutOfHours = false } = card;
  const shared = { importance: "must", part: "care" } as const;
  const offered = home.breakNights;
  const nights: CardAnswer = {
    ...shared,
    code: "break-nights",
    label: `Short breaks: ${breakNights.map((night) => breakNightLabels[night]).join(", ")}`,
    ...yesOrNo(
      offered === null ? null : breakNights.every((night) => offered.includes(night)),
      "This home offers these nights.",
      "This home does not offer all of these nights.",
    ),
  };
  const outOfHours: CardAnswer = {
    ...shared,
    code: "out-of-hours",
    label: "Somebody to answer out of hours",
    ...yesOrNo(
      home.answersOutOfHours,
      "Somebody answers for this home out of hours.",
      "Nobody answers for this home out of hours.",
    ),
  };
  return [...(breakNights.length > 0 ? [nights] : []), ...(calledOutOfHours ? [outOfHours] : [])];
}

/** What the card asks the home to share. Only what the card states: of the child's own background it says nothing. */
function backgroundAnswers(card: ProviderCard, home: HomeProfile): readonly CardAnswer[] {
  const spoken = home.languages?.map((code) => codeLabel(languageNames, code)) ?? null;
  const asked = [
    { code: "language", label: "Language", words: card.language, said: spoken },
    { code: "faith", label: "Faith", words: card.faith, said: home.faithsSupported },
    { code: "culture", label: "Culture", words: card.culture, said: home.culturesSupported },
  ];
  return asked
    .filter(({ words }) => words !== "")
    .map(({ code, label, words, said }) => ({
      code,
      label: `${label}: ${words}`,
      importance: null,
      part: "care",
      ...yesOrNo(
        said === null ? null : said.includes(words),
        "The profile of this home says that it shares or supports this.",
        "The profile of this home does not list this.",
      ),
    }));
}

function yesOrNo(
  fits: boolean | null,
  yes: string,
  no: string,
): Pick<CardAnswer, "verdict" | "sentence" | "evidence"> {
  if (fits === null) return { verdict: "not-known", sentence: notSaid, evidence: "" };
  const sentence = fits ? yes : no;
  return { verdict: fits ? "met" : "not-met", sentence, evidence: "" };
}
