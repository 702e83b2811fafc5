import { search as ask, create, insertMultiple } from "@orama/orama";
import MiniSearch from "minisearch";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { type Contender, type FirstHomes, wanted } from "./contender.ts";

/** Orama: facets and ranges as filters; it orders by one number that is stored, so fit cannot be what it orders by. */
export async function orama(everything: readonly JudgedCandidate[]): Promise<Contender> {
  const index = create({
    schema: {
      kind: "enum",
      sexes: "enum[]",
      ageFrom: "number",
      ageTo: "number",
      places: "number",
      availableFrom: "number",
      confirmedAt: "number",
      able: "enum[]",
      cannot: "enum[]",
      easting: "number",
      northing: "number",
    } as const,
  });
  await insertMultiple(
    index,
    everything.filter(({ vacancy }) => vacancy.status === "open").map(documentOf),
    5_000,
  );
  return {
    name: "(f) Orama",
    lacks:
      "a score of the fit, circles on the OS grid, not known, ties by id: filters only, in the order found",
    first: async (search) => {
      const filters = candidateFilters(search);
      const metres = filters.withinMiles === null ? null : filters.withinMiles * 1609.3;
      const { anchor } = filters;
      const found = await ask(index, {
        term: "",
        limit: wanted * 4,
        where: {
          kind: { in: [...filters.kinds] },
          sexes: { containsAll: [...filters.sexes] },
          ageFrom: { lte: Math.min(...filters.ages) },
          ageTo: { gte: Math.max(...filters.ages) },
          places: { gte: filters.placesNeeded },
          availableFrom: { lte: Date.parse(filters.neededBy) },
          confirmedAt: { gte: filters.confirmedAfter.getTime() },
          ...(metres === null
            ? {}
            : {
                easting: { between: [anchor.easting - metres, anchor.easting + metres] },
                northing: { between: [anchor.northing - metres, anchor.northing + metres] },
              }),
        },
      });
      return onePerHome(found.hits.map(({ document }) => document as unknown as Stored));
    },
  };
}

/** MiniSearch: words only; filters and score are our own functions, called for every document of the country. */
export function miniSearch(everything: readonly JudgedCandidate[]): Contender {
  const index = new MiniSearch<{ id: string; kind: string }>({ fields: ["kind"], idField: "id" });
  index.addAll(everything.map(({ vacancy, home }) => ({ id: vacancy.id, kind: home.kind })));
  const candidateOf = new Map<string, JudgedCandidate>(
    everything.map((one) => [one.vacancy.id, one]),
  );
  return {
    name: "(g) MiniSearch",
    lacks:
      "any filter or score of its own: it calls ours for every document; ties in the order found",
    first: (search) => {
      const scores = new Map<string, number>();
      const found = index.search(MiniSearch.wildcard, {
        filter: ({ id }) => scoreFor(search, candidateOf.get(id), scores, id) !== null,
        boostDocument: (id) => scoreFor(search, candidateOf.get(id), scores, id) ?? 0,
      });
      return onePerHome(
        found.slice(0, wanted * 4).map(({ id }) => ({
          id: id as VacancyId,
          home: candidateOf.get(id)?.home.id as HomeId,
        })),
      );
    },
  };
}

function scoreFor(
  search: Search,
  candidate: JudgedCandidate | undefined,
  scores: Map<string, number>,
  id: string,
): number | null {
  if (candidate === undefined) return null;
  const known = scores.get(id);
  if (known !== undefined) return known < 0 ? null : known;
  const middle = weigh(search, candidate).score?.middle ?? null;
  scores.set(id, middle ?? -1);
  return middle;
}

type Stored = { readonly id: VacancyId; readonly home: HomeId };

function documentOf({ vacancy, home, point, levels }: JudgedCandidate) {
  return {
    id: vacancy.id,
    home: home.id,
    kind: home.kind,
    sexes: [...home.sexesAccepted],
    ageFrom: home.ageFrom,
    ageTo: home.ageTo,
    places: vacancy.places,
    availableFrom: Date.parse(vacancy.availableFrom),
    confirmedAt: vacancy.confirmedAt.getTime(),
    able: [...levels].flatMap((level, place) =>
      level === "e" || level === "t" ? [String(place)] : [],
    ),
    cannot: [...levels].flatMap((level, place) => (level === "c" ? [String(place)] : [])),
    ...point,
  };
}

function onePerHome(rows: readonly Stored[]): FirstHomes {
  const homes = new Set<HomeId>();
  return rows
    .filter(({ home }) => !homes.has(home) && homes.add(home))
    .slice(0, wanted)
    .map(({ id }) => id);
}
