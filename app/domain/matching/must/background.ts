import { languageNames } from "../../home/background.ts";
import type { HomeProfile } from "../../home/home.ts";
import type { StatedNeed } from "../../referral/referral.ts";
import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement, Said } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import { listInWords } from "../wording.ts";

/** What a home says of itself that a child may share. */
type Background = Pick<HomeProfile, "languages" | "faithsSupported" | "culturesSupported">;

/** A language, faith or culture that the referral says the child needs the home to share. */
export type BackgroundNeed = StatedNeed<string> & {
  readonly field: "language" | "faith" | "culture";
  readonly label: string;
  readonly words: string;
  readonly offered: (home: Background) => readonly string[] | null;
};

/**
 * Only what the referral states as a need. The child's own ethnicity and language are never read here, and the
 * child's own religion is not asked (Equality Act 2010; Children Act 1989 s22(5)(c) asks for due consideration, which
 * stating the need is).
 */
export function backgroundNeeds({ home }: JudgedAnswers): readonly BackgroundNeed[] {
  const { language, faith, culture } = home;
  return [
    language && {
      ...language,
      field: "language" as const,
      label: "Language",
      words: languageInWords(language.code),
      offered: (profile: Background) => profile.languages,
    },
    faith && {
      ...faith,
      field: "faith" as const,
      label: "Faith",
      words: faith.code,
      offered: (profile: Background) => profile.faithsSupported,
    },
    culture && {
      ...culture,
      field: "culture" as const,
      label: "Culture",
      words: culture.code,
      offered: (profile: Background) => profile.culturesSupported,
    },
  ].filter((need) => need !== null);
}

function languageInWords(code: string): string {
  const names: Readonly<Record<string, string>> = languageNames;
  return names[plain(code)] ?? code;
}

/** Whether a home shares what is needed; not known when it has not said. */
export function sharesBackground(need: BackgroundNeed, { home }: JudgedCandidate): Verdict {
  const offered = need.offered(home);
  if (offered === null) return "not-known";
  const wanted = plain(need.code);
  return offered.some((one) => plain(one) === wanted) ? "met" : "not-met";
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}

/** One requirement for each that the referral makes a must. */
export function mustBackground({ answers }: Brief): readonly Requirement[] {
  return backgroundNeeds(answers)
    .filter(({ importance }) => importance === "must")
    .map((need) => ({
      code: need.field,
      kind: "must",
      label: `${need.label}: ${need.words}`,
      verdict: ({ candidate }) => sharesBackground(need, candidate),
      say: ({ candidate }) => sayBackground(need, candidate),
      change: () => ({
        key: need.field,
        amount: 1,
        words: `${need.field} (${need.words}) were not a must`,
      }),
    }));
}

/** What a home says of the language, faith or culture. */
export function sayBackground(need: BackgroundNeed, candidate: Candidate): Said {
  const offered = need.offered(candidate.home);
  const says = offered === null ? "has not said" : listInWords(offered) || "none";
  const verdict = sharesBackground(need, candidate);
  const sentence = {
    met: `${need.label}: shares or supports ${need.words}.`,
    "not-met": `${need.label}: does not say that it shares or supports ${need.words}.`,
    "not-known": `${need.label}: has not said whether it shares or supports ${need.words}.`,
  }[verdict];
  return fromProfile(candidate, need.field, says, sentence);
}
