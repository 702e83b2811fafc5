import type { JudgedCandidate } from "../candidate.ts";
import { fromProfile } from "../facts.ts";
import type { Change, Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";

const authorityCode = /^\d{3}$/;

/**
 * The places to stay away from, as authorities (three-digit DfE codes) and outcodes. A home is known by its outcode, so a
 * postcode sector keeps out the whole outcode around it: rather a home too many than one in the wrong street.
 */
export function placesToAvoid(stayAwayFrom: readonly string[]) {
  const outcodes = stayAwayFrom.filter((place) => !authorityCode.test(place)).map(outcodeOf);
  return {
    authorities: stayAwayFrom.filter((place) => authorityCode.test(place)),
    outcodes: [...new Set(outcodes)],
  };
}

/** `LS8` of `LS8` and of `LS8 4`. */
function outcodeOf(area: string): string {
  return area.split(" ")[0] ?? area;
}

/** Every place that a home is in, or may be in while nobody has said which authority it stands in: a doubt counts as inside. */
function placesOf({ home }: JudgedCandidate): readonly string[] {
  return [home.authorityCode, ...home.otherAuthorities, home.outcode];
}

/** Not in a place that the child must stay away from; `null` when there is none. */
export function stayAway({ answers }: Brief): Requirement | null {
  const { authorities, outcodes } = placesToAvoid(answers.places.stayAwayFrom);
  if (authorities.length + outcodes.length === 0) return null;
  const avoided = [...authorities, ...outcodes];
  const isInside = (candidate: JudgedCandidate) =>
    placesOf(candidate).some((place) => avoided.includes(place));
  const isOnlyPerhaps = ({ home }: JudgedCandidate) =>
    ![home.authorityCode, home.outcode].some((place) => avoided.includes(place));
  return {
    code: "stay-away",
    kind: "must",
    label: "Away from the places to avoid",
    verdict: ({ candidate }) => (isInside(candidate) ? "not-met" : "met"),
    say: ({ candidate }) => {
      const where = isOnlyPerhaps(candidate)
        ? `In ${candidate.home.outcode}, perhaps in a place to stay away from: the home has not said which council area it is in.`
        : `In ${candidate.home.outcode}, a place to stay away from.`;
      const sentence = isInside(candidate) ? where : "Not in any of the places to stay away from.";
      return fromProfile(candidate, "area", candidate.home.outcode, sentence);
    },
    change: ({ candidate }) => changeOf(answers.places.stayAwayFrom, candidate),
  };
}

/** A home that lies in two places to stay away from is never offered for one change. */
function changeOf(stayAwayFrom: readonly string[], candidate: JudgedCandidate): Change | null {
  const { home } = candidate;
  const inside = stayAwayFrom.filter((place) => placesOf(candidate).includes(outcodeOf(place)));
  const [only] = inside;
  if (only === undefined || inside.length > 1) return null;
  const where = authorityCode.test(only) ? `the authority's area around ${home.outcode}` : only;
  return {
    key: `stay-away:${stayAwayFrom.indexOf(only) + 1}`,
    amount: 1,
    words: `it were safe for the child to live in ${where}`,
  };
}
