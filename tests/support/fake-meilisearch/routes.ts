import type { FakeMeilisearch } from "../fake-meilisearch.ts";
import { FilterRefused, filterTest } from "./filter.ts";
import {
  badSetting,
  type StoredDocument,
  StoredIndex,
  type StoredSettings,
  unknownSetting,
} from "./store.ts";
import { type StoredTask, TaskFailed } from "./tasks.ts";
import { placeOfWords, withWords } from "./text-search.ts";

export type Asked = {
  readonly method: string;
  readonly parts: readonly string[];
  readonly body: unknown;
  readonly query: URLSearchParams;
};
type Reply = { readonly status: number; readonly body: unknown };
type Fields = Readonly<Record<string, unknown>>;

/** A request that is refused at once, with the server's error document. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly type: string;
  constructor(status: number, code: string, type: string, message = code) {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
  }
  reply(): Reply {
    const { status, code, type, message } = this;
    return {
      status,
      body: { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` },
    };
  }
}

/** The answer to a request: reads at once, writes as a task that is done later. */
export function answerTo(fake: FakeMeilisearch, asked: Asked): Reply {
  const [place, ...rest] = asked.parts;
  if (place === "health") return { status: 200, body: { status: "available" } };
  if (place === "version") return { status: 200, body: { pkgVersion: "1.50.0" } };
  if (place === "tasks") return { status: 200, body: taskOf(fake, rest[0]) };
  if (place === "swap-indexes") return swap(fake, asked.body);
  if (place !== "indexes") throw new Refused(404, "not_found", "invalid_request");
  const [uid, part, way] = rest;
  if (uid === undefined)
    return asked.method === "POST" ? create(fake, asked.body) : listOf(fake, asked);
  return ofIndex(fake, asked, {
    uid,
    route: `${asked.method} ${[part, way].filter(Boolean).join("/")}`.trim(),
  });
}

function ofIndex(fake: FakeMeilisearch, asked: Asked, of: { uid: string; route: string }): Reply {
  switch (of.route) {
    case "GET":
      return { status: 200, body: described(of.uid, indexOf(fake, of.uid)) };
    case "DELETE":
      return enqueued(
        fake.tasks.enqueue("indexDeletion", of.uid, () => {
          if (!fake.indexes.delete(of.uid)) throw new TaskFailed("index_not_found");
        }),
      );
    case "GET stats":
      return { status: 200, body: { numberOfDocuments: indexOf(fake, of.uid).documents.size } };
    case "GET settings":
      return { status: 200, body: indexOf(fake, of.uid).settings };
    case "GET documents":
      return listDocuments(indexOf(fake, of.uid), asked.query);
    case "PATCH settings":
      return changeSettings(fake, of.uid, asked.body as Fields);
    case "POST documents":
    case "PUT documents":
      return put(fake, of.uid, asked);
    case "POST documents/delete-batch":
      return remove(fake, of.uid, asked.body as unknown[]);
    case "POST documents/fetch":
      return fetchDocuments(indexOf(fake, of.uid), asked.body as Fields);
    case "POST search":
      return search(indexOf(fake, of.uid), asked.body as Fields);
    default:
      throw new Refused(404, "not_found", "invalid_request", of.route);
  }
}

function taskOf(fake: FakeMeilisearch, uid: string | undefined): StoredTask {
  const task = fake.tasks.tasks[Number(uid)];
  if (!task) throw new Refused(404, "task_not_found", "invalid_request");
  return task;
}

function indexOf(fake: FakeMeilisearch, uid: string): StoredIndex {
  const index = fake.indexes.get(uid);
  if (!index) throw new Refused(404, "index_not_found", "invalid_request");
  return index;
}

function described(uid: string, index: StoredIndex) {
  const { primaryKey, createdAt } = index;
  return { uid, primaryKey, createdAt, updatedAt: createdAt };
}

function listOf(fake: FakeMeilisearch, { query }: Asked): Reply {
  const limit = Number(query.get("limit") ?? 20);
  const results = [...fake.indexes].slice(0, limit).map(([uid, index]) => described(uid, index));
  return { status: 200, body: { results, offset: 0, limit, total: fake.indexes.size } };
}

function enqueued(task: StoredTask): Reply {
  const { uid: taskUid, indexUid, type, enqueuedAt } = task;
  return { status: 202, body: { taskUid, indexUid, type, enqueuedAt, status: "enqueued" } };
}

function create(fake: FakeMeilisearch, body: unknown): Reply {
  const { uid, primaryKey = null } = body as { uid: string; primaryKey?: string };
  if (!/^[a-zA-Z0-9_-]{1,400}$/.test(uid))
    throw new Refused(400, "invalid_index_uid", "invalid_request");
  return enqueued(
    fake.tasks.enqueue("indexCreation", uid, () => {
      if (fake.indexes.has(uid)) throw new TaskFailed("index_already_exists");
      fake.indexes.set(uid, new StoredIndex(primaryKey, new Date().toISOString()));
    }),
  );
}

function swap(fake: FakeMeilisearch, body: unknown): Reply {
  const swaps = body as { indexes: [string, string] }[];
  return enqueued(
    fake.tasks.enqueue("indexSwap", null, () => {
      for (const { indexes } of swaps) {
        const [one, other] = indexes.map((uid) => fake.indexes.get(uid));
        if (!one || !other) throw new TaskFailed("index_not_found");
        fake.indexes.set(indexes[0], other).set(indexes[1], one);
      }
    }),
  );
}

function changeSettings(fake: FakeMeilisearch, uid: string, body: Fields): Reply {
  const unknown = unknownSetting(body);
  if (unknown !== undefined) throw new Refused(400, "bad_request", "invalid_request");
  const bad = badSetting(body);
  if (bad !== undefined) throw new Refused(400, `invalid_settings_${bad}`, "invalid_request");
  return enqueued(
    fake.tasks.enqueue("settingsUpdate", uid, () => {
      const index = ensured(fake, uid);
      index.settings = { ...index.settings, ...(body as Partial<StoredSettings>) };
    }),
  );
}

/** Writing to an index that is not there makes it, without settings. */
function ensured(fake: FakeMeilisearch, uid: string): StoredIndex {
  const index = fake.indexes.get(uid) ?? new StoredIndex("id", new Date().toISOString());
  fake.indexes.set(uid, index);
  return index;
}

function put(fake: FakeMeilisearch, uid: string, { method, body }: Asked): Reply {
  const documents = body as StoredDocument[];
  return enqueued(
    fake.tasks.enqueue("documentAdditionOrUpdate", uid, () => {
      const index = ensured(fake, uid);
      for (const document of documents) checkDocument(fake, index, document);
      for (const document of documents) index.put(document, method === "PUT");
    }),
  );
}

function checkDocument(fake: FakeMeilisearch, index: StoredIndex, document: StoredDocument): void {
  const id = document[index.primaryKey ?? "id"];
  if (id === undefined) throw new TaskFailed("missing_document_id");
  if (!/^[a-zA-Z0-9_-]{1,511}$/.test(String(id))) throw new TaskFailed("invalid_document_id");
  const geo = document._geo as { lat?: unknown; lng?: unknown } | undefined;
  const isBad = geo && (typeof geo.lat !== "number" || typeof geo.lng !== "number");
  if (isBad && index.filterUses("_geo")) throw new TaskFailed("invalid_document_geo_field");
  if (fake.refuse(document)) throw new TaskFailed("invalid_document_fields");
}

function remove(fake: FakeMeilisearch, uid: string, ids: unknown[]): Reply {
  return enqueued(
    fake.tasks.enqueue("documentDeletion", uid, () => {
      const index = fake.indexes.get(uid);
      if (!index) throw new TaskFailed("index_not_found");
      for (const id of ids) index.documents.delete(String(id));
    }),
  );
}

const fetchFields = [
  "offset",
  "limit",
  "fields",
  "retrieveVectors",
  "ids",
  "filter",
  "sort",
  "useNetwork",
];

function listDocuments(index: StoredIndex, query: URLSearchParams): Reply {
  refuseUnknown(Object.fromEntries(query), fetchFields);
  const fields = query.get("fields")?.split(",");
  return fetchDocuments(index, {
    offset: Number(query.get("offset") ?? 0),
    limit: Number(query.get("limit") ?? 20),
    ...(fields === undefined ? {} : { fields }),
  });
}

/** No cap here, and the total is exact. */
function fetchDocuments(index: StoredIndex, body: Fields): Reply {
  refuseUnknown(body, fetchFields);
  refuseOdd(body, "document");
  const {
    offset = 0,
    limit = 20,
    fields,
  } = body as { offset?: number; limit?: number; fields?: string[] };
  const found = filtered(index, body.filter, "invalid_document_filter");
  const results = found.slice(offset, offset + limit).map((document) => only(document, fields));
  return { status: 200, body: { results, offset, limit, total: found.length } };
}

function only(document: StoredDocument, fields: string[] | undefined): StoredDocument {
  if (fields === undefined || fields.includes("*")) return document;
  return Object.fromEntries(Object.entries(document).filter(([field]) => fields.includes(field)));
}

const searchFields = [
  "q",
  "offset",
  "limit",
  "page",
  "hitsPerPage",
  "attributesToRetrieve",
  "filter",
  "sort",
  "facets",
  "matchingStrategy",
  "showRankingScore",
  "showRankingScoreDetails",
  "distinct",
  "attributesToSearchOn",
];

function search(index: StoredIndex, body: Fields): Reply {
  refuseUnknown(body, searchFields);
  refuseOdd(body, "search");
  const { q = "", matchingStrategy = "last", attributesToRetrieve } = body as SearchBody;
  const passing = filtered(index, body.filter, "invalid_search_filter");
  const found = sorted(index, withWords(index, passing, q ?? "", matchingStrategy), body);
  // Hits stop at the cap; totals and facets count everything.
  const reachable = found.slice(0, index.settings.pagination.maxTotalHits);
  const page = pageOf(body, found.length);
  const hits = reachable
    .slice(page.from, page.from + page.size)
    .map((document) => index.shown(document, attributesToRetrieve));
  return {
    status: 200,
    body: { hits, query: q, processingTimeMs: 0, ...page.shown, ...facetsOf(index, body, found) },
  };
}

type SearchBody = { q?: string | null; matchingStrategy?: string; attributesToRetrieve?: string[] };

function pageOf(body: Fields, total: number) {
  const { page, hitsPerPage, limit = 20, offset = 0 } = body as Record<string, number | undefined>;
  if (page === undefined && hitsPerPage === undefined) {
    return { from: offset, size: limit, shown: { limit, offset, estimatedTotalHits: total } };
  }
  const size = hitsPerPage ?? 20;
  const shown = {
    page: page ?? 1,
    hitsPerPage: size,
    totalPages: Math.ceil(total / size),
    totalHits: total,
  };
  return { from: ((page ?? 1) - 1) * size, size, shown };
}

function filtered(index: StoredIndex, filter: unknown, code: string): StoredDocument[] {
  try {
    const test = filterTest(filter, index);
    return [...index.documents.values()].filter(test);
  } catch (error) {
    if (error instanceof FilterRefused)
      throw new Refused(400, code, "invalid_request", error.message);
    throw error;
  }
}

function sorted(
  index: StoredIndex,
  documents: readonly StoredDocument[],
  body: Fields,
): readonly StoredDocument[] {
  const [order] = (body.sort ?? []) as string[];
  if (order === undefined) return documents;
  const [field = "", way] = order.split(":");
  if (!index.settings.sortableAttributes.includes(field)) {
    throw new Refused(400, "invalid_search_sort", "invalid_request");
  }
  const sign = way === "desc" ? -1 : 1;
  const asAsked = documents.toSorted(
    (one, other) => sign * (Number(one[field]) - Number(other[field])),
  );
  const { rankingRules: rules } = index.settings;
  const q = String(body.q ?? "");
  // The trap: what comes before it among the rules counts for more than the order that is asked for.
  const isOverruled =
    q !== "" && rules.includes("attribute") && rules.indexOf("attribute") < rules.indexOf("sort");
  if (!isOverruled) return asAsked;
  const place = (document: StoredDocument) => placeOfWords(index, document, q);
  return asAsked.toSorted(
    (one, other) => Number(place(one) > place(other)) - Number(place(one) < place(other)),
  );
}

function facetsOf(index: StoredIndex, body: Fields, found: readonly StoredDocument[]) {
  const facets = body.facets as string[] | undefined;
  if (facets === undefined || facets === null) return {};
  const unknown = facets.find((facet) => !index.filterUses(facet));
  if (unknown !== undefined) throw new Refused(400, "invalid_search_facets", "invalid_request");
  return {
    facetDistribution: Object.fromEntries(
      facets.map((facet) => [
        facet,
        countsOf(found, facet, index.settings.faceting.maxValuesPerFacet),
      ]),
    ),
    facetStats: {},
  };
}

function countsOf(
  documents: readonly StoredDocument[],
  facet: string,
  most: number,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const document of documents) {
    const values = [document[facet]].flat().filter((value) => value !== undefined);
    for (const value of new Set(values.map(String))) counts[value] = (counts[value] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort().slice(0, most));
}

const wholes = ["offset", "limit", "page", "hitsPerPage"];
const lists = ["fields", "facets", "sort", "attributesToRetrieve"];

/** Values of the wrong kind. */
function refuseOdd(body: Fields, route: "document" | "search"): void {
  const isGiven = (field: string) => body?.[field] !== undefined && body[field] !== null;
  const odd =
    wholes
      .filter(isGiven)
      .find((field) => !(Number.isInteger(body[field]) && Number(body[field]) >= 0)) ??
    lists.filter(isGiven).find((field) => !Array.isArray(body[field])) ??
    ["matchingStrategy"]
      .filter(isGiven)
      .find((field) => !["last", "all", "frequency"].includes(String(body[field])));
  if (odd === undefined) return;
  const name = odd.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  throw new Refused(400, `invalid_${route}_${name}`, "invalid_request");
}

function refuseUnknown(body: Fields, known: readonly string[]): void {
  const unknown = Object.keys(body ?? {}).find((field) => !known.includes(field));
  if (unknown !== undefined) throw new Refused(400, "bad_request", "invalid_request", unknown);
}
