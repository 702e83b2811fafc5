import { stays } from "../home/home.ts";
import { hasSaid, needIn, type QuestionField } from "../home/home-question.ts";
import { levelIn, withLevel } from "../needs/capability-levels.ts";
import type { JudgedCandidate } from "./candidate.ts";
import { backgroundNeeds } from "./must/background.ts";
import { nightsWanted } from "./must/break-nights.ts";
import type { JudgedAnswers, Search } from "./search.ts";

/** What a search asks of homes and they may not have said, each once, requirements first. */
export function fieldsAsked({ requirements, wishes, brief }: Search): readonly QuestionField[] {
  const codes = [...requirements, ...wishes].map(({ code }) => code);
  const { companionship } = brief.answers.home;
  return [...new Set(codes.flatMap((code) => fieldOf(code, companionship === "solo")))];
}

const plain: Readonly<Record<string, QuestionField>> = {
  "deprivation-of-liberty": "deprivation-of-liberty",
  stay: "stays",
  "break-nights": "break-nights",
  "out-of-hours": "out-of-hours",
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
  const need = needIn(field);
  if (need !== null) {
    return (["experienced", "cannot"] as const).map((level) => ({
      ...candidate,
      levels: withLevel(candidate.levels, need, level),
    }));
  }
  return saidOfHome(brief.answers, field).map((said) => ({
    ...candidate,
    home: { ...candidate.home, ...said },
  }));
}

type SaidOfHome = readonly Partial<JudgedCandidate["home"]>[];

function saidOfHome(answers: JudgedAnswers, field: QuestionField): SaidOfHome {
  const { request, child, home } = answers;
  const shared = (kind: "language" | "faith" | "culture") =>
    backgroundNeeds(answers).flatMap((need) => (need.field === kind ? [need.code] : []));
  switch (field) {
    case "stays":
      return [{ stays: [request.stay] }, { stays: stays.filter((stay) => stay !== request.stay) }];
    case "break-nights":
      return [{ breakNights: nightsWanted(answers) }, { breakNights: [] }];
    case "out-of-hours":
      return [{ answersOutOfHours: true }, { answersOutOfHours: false }];
    case "solo":
      return [{ soloPossible: true }, { soloPossible: false }];
    case "deprivation-of-liberty":
      return [{ acceptsDeprivationOfLiberty: true }, { acceptsDeprivationOfLiberty: false }];
    case "adaptations":
      return [{ adaptations: home.adaptations }, { adaptations: [] }];
    case "pets":
      return [{ pets: ["dog"] }, { pets: [] }];
    case "children-there":
      return [[], [child.age], [0], [17]].map((childrenAges) => ({ childrenAges }));
    case "languages":
      return [{ languages: shared("language") }, { languages: [] }];
    case "faiths":
      return [{ faithsSupported: shared("faith") }, { faithsSupported: [] }];
    case "cultures":
      return [{ culturesSupported: shared("culture") }, { culturesSupported: [] }];
    default:
      return [];
  }
}
