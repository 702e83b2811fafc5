import { languageNames } from "../../domain/home/background.ts";
import { adaptationLabels, homeKindLabels, stayLabels } from "../../domain/home/home.ts";
import { breakNightLabels, breakRhythmLabels } from "../../domain/home/short-breaks.ts";
import { capabilityLabels } from "../../domain/needs/needs.ts";
import {
  categoriesOfNeed,
  codeLabel,
  ethnicities,
  legalStatuses,
  senProvisions,
} from "../../domain/referral/codes.ts";
import {
  companionshipLabels,
  type ReferralAnswers,
  type ReferralSection,
  type StatedNeed,
} from "../../domain/referral/referral.ts";
import { schoolPhaseLabels } from "../../domain/referral/school.ts";
import { longDate } from "../product/dates.ts";
import {
  anchorWords,
  audienceWords,
  ofstedFloorWords,
  petWishWords,
  sexWords,
  siblingWords,
  suitabilityWords,
  togetherWords,
} from "./referral-words.ts";

/** One answer in words; several lines when there are several. */
export type AnswerRow = { readonly key: string; readonly lines: readonly string[] };
type Rows<Section extends ReferralSection> = (answer: ReferralAnswers[Section]) => AnswerRow[];
type Names = Readonly<Record<string, string>>;

const one = (key: string, line: string): AnswerRow => ({ key, lines: [line] });
const many = (key: string, lines: readonly string[], none: string): AnswerRow => ({
  key,
  lines: lines.length > 0 ? lines : [none],
});
const importance = { must: "must", matters: "matters" } as const;
const stated = (need: StatedNeed<string> | null, label: (code: string) => string): string =>
  need === null ? "Not a need" : `${label(need.code)} (${importance[need.importance]})`;
const capabilities = (needs: readonly StatedNeed<keyof typeof capabilityLabels>[]) =>
  needs.map((need) => `${capabilityLabels[need.code]} (${importance[need.importance]})`);

function rowsOfChild(child: ReferralAnswers["child"]): AnswerRow[] {
  const facts = [
    child.needsInterpreter ? "Needs an interpreter" : "",
    child.unaccompanied ? "Unaccompanied and seeking asylum" : "",
    child.deprivationOfLiberty ? "Deprivation of liberty order, in force or applied for" : "",
    child.keyStage4 ? "In Key Stage 4" : "",
  ].filter((fact) => fact !== "");
  return [
    one("Age and sex", `${sexWords[child.sex]} of ${child.age}`),
    one("Ethnicity", codeLabel(ethnicities, child.ethnicity)),
    one("First language", codeLabel(languageNames, child.firstLanguage)),
    one("Legal status", codeLabel(legalStatuses, child.legalStatus)),
    one("Came into care because of", codeLabel(categoriesOfNeed, child.categoryOfNeed)),
    many("Also", facts, "Nothing else"),
  ];
}

function rowsOfPlaces(places: ReferralAnswers["places"], authorities: Names): AnswerRow[] {
  const { furthestMiles, schoolArea, schoolPhase } = places;
  return [
    one("Family live in", places.homeArea),
    one("Furthest", furthestMiles === null ? "No limit" : `${furthestMiles} miles`),
    one(
      "School",
      schoolArea === null
        ? "Not given"
        : `${schoolPhase ? `${schoolPhaseLabels[schoolPhase]} in` : "In"} ${schoolArea}${places.keepSchool ? ", must stay there" : ""}`,
    ),
    many(
      "Other places",
      places.otherPlaces.map(
        ({ kind, area, timesPerMonth }) =>
          `${anchorWords[kind]} in ${area}${timesPerMonth === null ? "" : `, ${timesPerMonth} times a month`}`,
      ),
      "None",
    ),
    many(
      "Stay away from",
      places.stayAwayFrom.map((place) => codeLabel(authorities, place)),
      "Nowhere",
    ),
  ];
}

function rowsOfHome(home: ReferralAnswers["home"]): AnswerRow[] {
  const { inadequateOverride: override } = home;
  return [
    many(
      "Kinds of home",
      home.kinds.map(
        ({ kind, suitability }) =>
          `${homeKindLabels[kind]}: ${suitabilityWords[suitability].toLowerCase()}`,
      ),
      "None chosen",
    ),
    one("Alongside", companionshipLabels[home.companionship]),
    one("Pets", petWishWords[home.pets]),
    many(
      "Building",
      home.adaptations.map((each) => adaptationLabels[each]),
      "Nothing special",
    ),
    one("Lowest Ofsted grade", ofstedFloorWords[home.ofstedFloor]),
    ...(override === null
      ? []
      : [one("Inadequate allowed by", `${override.name}: ${override.reason}`)]),
    one(
      "Language",
      stated(home.language, (code) => codeLabel(languageNames, code)),
    ),
    one(
      "Faith",
      stated(home.faith, (code) => code),
    ),
    one(
      "Culture",
      stated(home.culture, (code) => code),
    ),
  ];
}

const rowsOfRequest: Rows<"request"> = (request) => {
  const { neededBy, breakNights = [], breakRhythm } = request;
  return [
    one("Needed by", longDate(neededBy)),
    one("Answers by", longDate(request.answerBy)),
    one("For how long", stayLabels[request.stay]),
    ...(breakNights.length === 0
      ? []
      : [
          many(
            "On which nights",
            breakNights.map((night) => breakNightLabels[night]),
            "",
          ),
        ]),
    ...(breakRhythm === undefined ? [] : [one("How often", breakRhythmLabels[breakRhythm])]),
    ...(request.calledOutOfHours ? [one("Homes are called", "Out of hours")] : []),
    ...(request.steppingDown ? [one("Moving on", "From a children's home to a family")] : []),
  ];
};

const rowsOf = (authorities: Names): { readonly [Section in ReferralSection]: Rows<Section> } => ({
  request: rowsOfRequest,
  child: rowsOfChild,
  siblings: ({ siblings, keptApart = [] }) => [
    many(
      "Brothers and sisters",
      siblings.map(
        ({ sex, age, together }) =>
          `${sexWords[sex]} of ${age}: ${togetherWords[together].toLowerCase()}`,
      ),
      "None who need a home as well",
    ),
    ...(keptApart.length === 0
      ? []
      : [
          many(
            "Must not share a home",
            keptApart.map((pair) =>
              pair.map((index) => siblingWords(siblings[index], index)).join(" and "),
            ),
            "",
          ),
        ]),
  ],
  places: (places) => rowsOfPlaces(places, authorities),
  needs: ({ needs, senProvision }) => [
    many("Needs", capabilities(needs), "None stated"),
    one("Support at school", senProvisions[senProvision]),
  ],
  risks: ({ risks, whatHelps }) => [
    many("Risks", capabilities(risks), "None known"),
    one("What helps", whatHelps || "Not written"),
  ],
  home: rowsOfHome,
  story: ({ ownWords, strengths, interests, history }) => [
    one("In their own words", ownWords),
    one("Good at", strengths),
    one("Likes", interests),
    one("So far", history || "Not written"),
  ],
  sharing: ({ audience }) => [one("Who may see the card", audienceWords[audience])],
});

/** The answers of one section in words; none while it is not answered. */
export function sectionRows(
  section: ReferralSection,
  answers: Partial<ReferralAnswers>,
  authorities: readonly { readonly code: string; readonly name: string }[],
): readonly AnswerRow[] {
  const answer = answers[section];
  if (answer === undefined) return [];
  const names = Object.fromEntries(authorities.map(({ code, name }) => [code, name]));
  const rows = rowsOf(names)[section] as (given: typeof answer) => AnswerRow[];
  return rows(answer);
}
