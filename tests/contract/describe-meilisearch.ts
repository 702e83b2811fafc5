import { randomUUID } from "node:crypto";
import { Meilisearch, type Task } from "meilisearch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { IndexAddress } from "#search/vacancy-index.ts";

type Thing = {
  id: string;
  colour?: string | string[];
  size?: number;
  words?: string;
  never?: string;
};

/** Generous: a busy server may take seconds for a task. */
const patience = { timeout: 60_000, interval: 20 };

/**
 * What Hearth rests on in Meilisearch, its traps included. Held against the server of our own tests always, and
 * against a real one where there is one. Every index has a name of its own and is deleted afterwards.
 */
export function describeMeilisearch(address: IndexAddress): void {
  const client = new Meilisearch({
    host: address.url,
    timeout: 20_000,
    ...(address.key === undefined ? {} : { apiKey: address.key }),
  });
  const made: string[] = [];
  const nameOne = () => {
    const name = `contract_${randomUUID()}`;
    made.push(name);
    return name;
  };
  const done = async (enqueued: Promise<{ taskUid: number }>): Promise<Task> =>
    client.tasks.waitForTask((await enqueued).taskUid, patience);
  const newIndex = async (settings: object, things: Thing[]) => {
    const name = nameOne();
    await done(client.createIndex(name, { primaryKey: "id" }));
    await done(client.index(name).updateSettings(settings));
    await done(client.index(name).addDocuments(things));
    return name;
  };
  const fetched = async (name: string, filter?: string | (string | string[])[]) => {
    const found = await client
      .index<Thing>(name)
      .getDocuments({ fields: ["id"], limit: 100, ...(filter === undefined ? {} : { filter }) });
    return found.results.map(({ id }) => id).sort();
  };

  let things = "";
  beforeAll(async () => {
    things = await newIndex(
      {
        filterableAttributes: [
          {
            attributePatterns: ["colour", "never"],
            features: { facetSearch: false, filter: { equality: true, comparison: false } },
          },
          {
            attributePatterns: ["size"],
            features: { facetSearch: false, filter: { equality: true, comparison: true } },
          },
        ],
        searchableAttributes: ["words"],
        sortableAttributes: ["size"],
        displayedAttributes: ["id"],
        pagination: { maxTotalHits: 2 },
      },
      [
        { id: "a", colour: ["Red", "blue"], size: 1, words: "childrens home near leeds" },
        { id: "b", colour: [], size: 2, words: "fostering household leeds" },
        { id: "c", colour: ["green"], size: 3, words: "supported accommodation leeds" },
      ],
    );
  }, 60_000);
  afterAll(async () => {
    for (const name of made) await done(client.deleteIndex(name));
  }, 60_000);

  describe("filters", () => {
    test("equality looks into lists and does not mind capitals or blanks around", async () => {
      expect(await fetched(things, 'colour = " RED "')).toEqual(["a"]);
    });

    test("!= on a field that no document has ever had answers nothing, NOT = and NOT IN everything", async () => {
      expect(await fetched(things, 'never != "x"')).toEqual([]);
      expect(await fetched(things, 'NOT never = "x"')).toEqual(["a", "b", "c"]);
      expect(await fetched(things, 'never NOT IN ["x"]')).toEqual(["a", "b", "c"]);
    });

    test("NOT IN keeps a document whose list is empty", async () => {
      expect(await fetched(things, 'colour NOT IN ["red", "green"]')).toEqual(["b"]);
    });

    test("a list of terms is AND, a list in the list is OR, and each may be a whole expression", async () => {
      expect(
        await fetched(things, ["size >= 1", ['colour = "red"', "size = 3 AND size <= 3"]]),
      ).toEqual(["a", "c"]);
      expect(await fetched(things, ["size 1 TO 2", "NOT (size = 1 AND colour = blue)"])).toEqual([
        "b",
      ]);
    });

    test("a field that is not set up for filters, or not for comparing, is refused", async () => {
      await expect(fetched(things, "words = leeds")).rejects.toMatchObject({
        response: { status: 400 },
        cause: { code: "invalid_document_filter", type: "invalid_request" },
      });
      await expect(fetched(things, 'colour > "a"')).rejects.toMatchObject({
        response: { status: 400 },
      });
    });

    test.each(['colour = "red" and size = 1', 'colour not in ["red"]', 'colour IN ["red" "blue"]'])(
      "words of its language in small letters, or a list without commas, are refused: %s",
      async (filter) => {
        await expect(fetched(things, filter)).rejects.toMatchObject({
          response: { status: 400 },
          cause: { code: "invalid_document_filter" },
        });
      },
    );

    test("a filter that cannot be read is refused", async () => {
      await expect(fetched(things, "size = (")).rejects.toMatchObject({
        response: { status: 400 },
      });
    });
  });

  describe("fetching documents", () => {
    test("answers exactly how many there are, whatever the cap of searches and the limit", async () => {
      const found = await client
        .index<Thing>(things)
        .getDocuments({ limit: 1, filter: "size >= 1" });
      expect(found).toMatchObject({ total: 3, limit: 1 });
      expect(found.results).toHaveLength(1);
    });

    test("a field of the request that is not known is refused", async () => {
      const request = fetch(`${address.url}/indexes/${things}/documents/fetch`, {
        method: "POST",
        headers: { "content-type": "application/json", ...bearer(address.key) },
        body: JSON.stringify({ filters: "size = 1" }),
      });
      expect((await request).status).toBe(400);
    });

    test.each([{ limit: -1 }, { limit: "5" }, { fields: "id" }])(
      "a value of the wrong kind is refused: %o",
      async (body) => {
        expect(await statusOf("POST", `/indexes/${things}/documents/fetch`, body)).toBe(400);
      },
    );

    test("an index that is not there is a 404 of its own", async () => {
      await expect(fetched("contract_nowhere")).rejects.toMatchObject({
        response: { status: 404 },
        cause: { code: "index_not_found" },
      });
    });
  });

  describe("searching", () => {
    test("hits stop at the cap of the index, the counts of facets do not", async () => {
      const search = (page: number) =>
        client.index(things).search("leeds", { facets: ["colour"], page, hitsPerPage: 1 });
      expect((await search(2)).hits).toHaveLength(1);
      expect((await search(3)).hits).toEqual([]);
      expect((await search(3)).facetDistribution).toEqual({
        colour: { Red: 1, blue: 1, green: 1 },
      });
    });

    test("a word may be begun or have a letter wrong, and every word must be there when all are asked for", async () => {
      const search = async (words: string) => {
        const { hits } = await client
          .index<Thing>(things)
          .search(words, { matchingStrategy: "all" });
        return hits.map(({ id }) => id);
      };
      expect(await search("foster")).toEqual(["b"]);
      expect(await search("fostreing")).toEqual(["b"]);
      expect(await search("supported household")).toEqual([]);
    });

    test("only the last word may be one just begun, and a word with a minus must not be there", async () => {
      const search = async (words: string) => {
        const { hits } = await client
          .index<Thing>(things)
          .search(words, { matchingStrategy: "all" });
        return hits.map(({ id }) => id);
      };
      expect(await search("household foster")).toEqual(["b"]);
      expect(await search("foster household")).toEqual([]);
      expect(await search("household -leeds")).toEqual([]);
      expect(
        await statusOf("POST", `/indexes/${things}/search`, { matchingStrategy: "some" }),
      ).toBe(400);
    });

    test("an order that is asked for holds only against the rules that come after it", async () => {
      const settings = { searchableAttributes: ["words"], sortableAttributes: ["size"] };
      const documents = [
        { id: "early", size: 1, words: "leeds fostering household near the river" },
        { id: "late", size: 2, words: "near the river fostering household leeds" },
      ];
      const first = async (rankingRules: string[]) => {
        const name = await newIndex({ ...settings, rankingRules }, documents);
        const { hits } = await client.index<Thing>(name).search("leeds", { sort: ["size:desc"] });
        return hits[0]?.id;
      };
      const rest = ["words", "typo", "proximity", "attribute", "exactness"];
      expect(await first(["sort", ...rest])).toBe("late");
      expect(await first([...rest, "sort"])).toBe("early");
    });

    test("counts no more values of a facet than it is set up for", async () => {
      const name = await newIndex(
        { filterableAttributes: ["colour"], faceting: { maxValuesPerFacet: 2 } },
        ["red", "blue", "green"].map((colour) => ({ id: colour, colour })),
      );
      const { facetDistribution } = await client.index(name).search("", { facets: ["colour"] });
      expect(Object.keys(facetDistribution?.colour ?? {})).toHaveLength(2);
    });

    test("sorts by a field set up for it and refuses another", async () => {
      const sorted = await client
        .index<Thing>(things)
        .search("", { sort: ["size:desc"], attributesToRetrieve: ["id"] });
      expect(sorted.hits.map(({ id }) => id)).toEqual(["c", "b"]);
      await expect(client.index(things).search("", { sort: ["words:asc"] })).rejects.toMatchObject({
        response: { status: 400 },
      });
    });

    test("only displayed fields come back", async () => {
      const { hits } = await client.index<Thing>(things).search("household");
      expect(hits).toEqual([{ id: "b" }]);
    });
  });

  describe("writing", () => {
    test("tasks are done in the order in which they came", async () => {
      const name = await newIndex({}, []);
      const tasks = [
        await client.index(name).addDocuments([{ id: "x", size: 1 }]),
        await client.index(name).deleteDocuments(["x"]),
        await client.index(name).addDocuments([{ id: "x", size: 2 }]),
      ];
      for (const { taskUid } of tasks) await client.tasks.waitForTask(taskUid, patience);
      expect(await one(name, "x")).toEqual({ id: "x", size: 2 });
    });

    test("a document takes the place of the whole one with its id", async () => {
      const name = await newIndex({}, [{ id: "x", size: 1, colour: "red" }]);
      await done(client.index(name).addDocuments([{ id: "x", size: 2 }]));
      expect(await one(name, "x")).toEqual({ id: "x", size: 2 });
    });

    test("one bad document fails its task, which resolves all the same, and changes nothing", async () => {
      const name = await newIndex({}, []);
      const task = await done(
        client.index(name).addDocuments([{ id: "good" }, { id: "not good" }]),
      );
      expect(task).toMatchObject({ status: "failed", error: { type: "invalid_request" } });
      expect(await fetched(name)).toEqual([]);
    });

    test("a document without the key fails its task", async () => {
      const name = await newIndex({}, []);
      const task = await done(client.index(name).addDocuments([{ colour: "red" }]));
      expect(task).toMatchObject({ status: "failed", error: { code: "missing_document_id" } });
    });

    test("a malformed place fails its task where places are filtered by", async () => {
      const name = await newIndex({ filterableAttributes: ["_geo"] }, []);
      const task = await done(
        client.index(name).addDocuments([{ id: "x", _geo: { lat: "north", lng: 1 } }]),
      );
      expect(task).toMatchObject({
        status: "failed",
        error: { code: "invalid_document_geo_field" },
      });
    });

    test("a document sent to an index that is not there makes one that filters by nothing", async () => {
      const name = nameOne();
      await done(client.index(name).addDocuments([{ id: "x", size: 1 }], { primaryKey: "id" }));
      await expect(fetched(name, "size = 1")).rejects.toMatchObject({ response: { status: 400 } });
    });

    test.each([
      { rankingRules: ["nonsense"] },
      { typoTolerance: { off: true } },
      { filterableAttributes: [{ attributes: ["size"] }] },
      { proximityPrecision: "byDocument" },
    ])("a setting of a wrong value is refused at once: %o", async (settings) => {
      expect(await statusOf("PATCH", `/indexes/${things}/settings`, settings)).toBe(400);
    });

    test("a name with a blank is refused at once", async () => {
      expect(await statusOf("POST", "/indexes", { uid: "a b", primaryKey: "id" })).toBe(400);
    });

    test("a setting that is not known is refused at once", async () => {
      const request = fetch(`${address.url}/indexes/${things}/settings`, {
        method: "PATCH",
        headers: { "content-type": "application/json", ...bearer(address.key) },
        body: JSON.stringify({ filterable: ["size"] }),
      });
      expect((await request).status).toBe(400);
    });

    test("two indexes swap names at once", async () => {
      const [first, second] = [
        await newIndex({}, [{ id: "x" }]),
        await newIndex({}, [{ id: "y" }]),
      ];
      await done(client.swapIndexes([{ indexes: [first, second], rename: false }]));
      expect([await fetched(first), await fetched(second)]).toEqual([["y"], ["x"]]);
    });
  });

  test("without a key it answers 401, with a wrong one 403", async () => {
    const answer = (headers: Record<string, string>) =>
      fetch(`${address.url}/indexes/${things}/stats`, { headers });
    expect((await answer({})).status).toBe(401);
    expect((await answer(bearer("wrong"))).status).toBe(403);
  });

  async function statusOf(method: string, path: string, body: object): Promise<number> {
    const headers = { "content-type": "application/json", ...bearer(address.key) };
    const answer = await fetch(address.url + path, { method, headers, body: JSON.stringify(body) });
    return answer.status;
  }

  async function one(name: string, id: string): Promise<Thing | undefined> {
    const { results } = await client.index<Thing>(name).getDocuments({ limit: 100 });
    return results.find((thing) => thing.id === id);
  }
}

function bearer(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}
