import { stays } from "../home/home.ts";
import { hasSaid, type QuestionField } from "../home/home-question.ts";
import { levelIn, levelsOf } from "../needs/capability-levels.ts";
import { type CapabilityCode, type CapabilityLevel, capabilityCodes } from "../needs/needs.ts";
import type { JudgedCandidate } from "./candidate.ts";
import { backgroundNeeds } from "./must/background.ts";
import type { Search } from "./search.ts";

/** What a search asks of homes and they may not have said, each once, requirements first. */
export function fieldsAsked({ requirements, wishes, brief }: Search): readonly QuestionField[] {
  const codes = [...requirements, ...wishes].map(({ code }) => code);
  const { companionship } = brief.answers.home;
  return [...new Set(codes.flatMap((code) => fieldOf(code, companionship === "solo")))];
}

const plain: Readonly<Record<string, QuestionField>> = {
  "deprivation-of-liberty": "deprivation-of-liberty",
  stay: "stays",
  household: "children-there",
  pets: "pets",
  language: "languages",
  faith: "faiths",
  culture: "cultures",
};

/** The field that a requirement or wish rests on; none for what no provider is asked, such as a distance. */
export function fieldOf(code: string, isSolo: boolean): readonly QuestionField[] {
  if (code === "company") return [isSolo ? "solo" : "children-there"];
  if (code.startsWith("adaptation:")) return ["adaptations"];
  if (code.startsWith("need:")) return [code as QuestionField];
  const field = plain[code];
  return field === undefined ? [] : [field];
}

/** What a search asks and this home has not said. */
export function openQuestions(
  fields: readonly QuestionField[],
  { home, levels }: JudgedCandidate,
): readonly QuestionField[] {
  return fields.filter((field) => !hasSaid(home, (code) => levelIn(levels, code), field));
}

/** The home as it would be with each answer that makes a difference to the search. */
export function answered<Of extends JudgedCandidate>(
  { brief }: Search,
  candidate: Of,
  field: QuestionField,
): readonly Of[] {
  const { answers } = brief;
  const withHome = (...changes: readonly Partial<JudgedCandidate["home"]>[]) =>
    changes.map((change) => ({ ...candidate, home: { ...candidate.home, ...change } }));
  const shared = (kind: "language" | "faith" | "culture") =>
    backgroundNeeds(answers).flatMap((need) => (need.field === kind ? [need.code] : []));
  switch (field) {
    case "stays":
      return withHome(
        { stays: [answers.request.stay] },
        { stays: stays.filter((stay) => stay !== answers.request.stay) },
      );
    case "solo":
      return withHome({ soloPossible: true }, { soloPossible: false });
    case "deprivation-of-liberty":
      return withHome(
        { acceptsDeprivationOfLiberty: true },
        { acceptsDeprivationOfLiberty: false },
      );
    case "adaptations":
      return withHome({ adaptations: answers.home.adaptations }, { adaptations: [] });
    case "pets":
      return withHome({ pets: ["dog"] }, { pets: [] });
    case "children-there":
      return withHome(
        ...[[], [answers.child.age], [0], [17]].map((childrenAges) => ({ childrenAges })),
      );
    case "languages":
      return withHome({ languages: shared("language") }, { languages: [] });
    case "faiths":
      return withHome({ faithsSupported: shared("faith") }, { faithsSupported: [] });
    case "cultures":
      return withHome({ culturesSupported: shared("culture") }, { culturesSupported: [] });
    default:
      return [withLevel(candidate, field, "experienced"), withLevel(candidate, field, "cannot")];
  }
}

function withLevel<Of extends JudgedCandidate>(
  candidate: Of,
  field: QuestionField,
  level: CapabilityLevel,
): Of {
  const answers = capabilityCodes.flatMap(
    (code): { code: CapabilityCode; level: CapabilityLevel }[] => {
      const said = `need:${code}` === field ? level : levelIn(candidate.levels, code);
      return said === null ? [] : [{ code, level: said }];
    },
  );
  return { ...candidate, levels: levelsOf(answers) };
}
