import { afterAll, describe, expect, inject, it } from "vitest";
import { findInFields, unresolvedFindings } from "#app/domain/anonymity/unresolved-findings.ts";
import { cultures, faiths, languageCodes } from "#app/domain/home/background.ts";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import { freeTexts } from "#app/domain/referral/free-text.ts";
import { providerCard } from "#app/domain/referral/provider-card.ts";
import { readiness } from "#app/domain/referral/publishing.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { londonDate } from "#app/domain/shared/calendar-date.ts";
import { hashToken } from "#db/repositories/identity.ts";
import { isPassword } from "#db/repositories/people.ts";
import { seedDemonstration } from "#db/seed/demonstration.ts";
import { demonstrationLinks } from "#db/seed/need/demonstration-links.ts";
import { demonstrationPeople } from "#db/seed/people.ts";
import { copyOfTemplate } from "#tests/support/template-database.ts";

const now = new Date("2026-03-02T10:00:00Z");
const server = inject("cluster").owner;
const [one, other] = [
  await copyOfTemplate(server, "reference"),
  await copyOfTemplate(server, "reference"),
];
afterAll(() => Promise.all([one.drop(), other.drop()]));
for (const database of [one, other])
  await seedDemonstration(database.owner, { onProgress: () => undefined, now });

const { owner } = one;
type Row = {
  reference: string;
  status: string;
  answers: Partial<ReferralAnswers>;
  published_at: Date | null;
  name: string;
  card: unknown;
};
const referrals = await owner<
  Row[]
>`select r.reference, r.status, r.answers, r.published_at, o.name, c.card
  from referral r join organisation o on o.id = r.authority_id left join referral_card c on c.referral_id = r.id`;

const count = async (query: string) =>
  Number((await owner.unsafe(`select count(*)::int as rows from ${query}`))[0]?.rows);

describe("the demonstration region", () => {
  it("has each home in an authority of its sector, and where the register has it if that is by itself", async () => {
    const astray = await owner`select h.alias from home h
      join home_location l on l.home_id = h.id join postcode_sector s on s.sector = l.sector
      left join register_entry r on r.urn = h.urn
        and h.kind not in ('fostering-household', 'supported-accommodation')
      where h.authority_code not in (
          select s.authority_code union select authority_code from sector_authority a where a.sector = l.sector)
        or h.authority_code <> coalesce(r.authority_code, h.authority_code)
        or h.other_authorities is distinct from '{}'::text[]`;
    expect(astray.map(({ alias }) => alias)).toEqual([]);
  });

  it("is the same each time it is made for the same moment", async () => {
    const tables = [
      "organisation",
      "home",
      "home_location",
      "vacancy",
      "referral",
      "referral_card",
      "referral_recipient",
      "match_run",
      "match_fact",
      "offer",
      "decline",
      "decision",
      "views",
      "shortlisted_option",
      "home_picture",
      "notice",
      "private_household",
      "group_living_answer",
    ];
    for (const table of tables) {
      const query = `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`;
      const [first] = await one.owner.unsafe(query);
      const [second] = await other.owner.unsafe(query);
      expect({ table, sum: second?.sum }).toEqual({ table, sum: first?.sum });
    }
  });

  it.each([
    ["organisation where kind = 'authority'", 3],
    ["organisation where kind = 'consortium'", 1],
    ["organisation where kind = 'provider'", 40],
    ["home", 400],
    ["vacancy", 700],
    ["consortium_member", 3],
  ])("has of %s: %i", async (query, rows) => expect(await count(query)).toBe(rows));

  it("has about sixty referrals looking for a home, and some at every other stage", async () => {
    expect(await count("referral where status = 'published'")).toBeGreaterThanOrEqual(58);
    expect(await count("referral where status = 'published'")).toBeLessThanOrEqual(70);
    for (const status of ["draft", "decided", "withdrawn"]) {
      expect(await count(`referral where status = '${status}'`)).toBeGreaterThan(0);
    }
    expect(await count("decision where status = 'awaiting-approval'")).toBeGreaterThan(0);
    for (const status of ["prepared", "signed"])
      expect(await count(`offer where status = '${status}'`)).toBeGreaterThan(5);
  });

  it("says of each authority that it is a demonstration", async () => {
    const rows = await owner`select name from organisation where kind <> 'provider'`;
    for (const { name } of rows) expect(name).toContain("(demonstration)");
  });
});

describe("made-up providers", () => {
  it("run under no registration of the real register", async () => {
    expect(await count("home h join register_entry r on r.urn = h.urn and r.real")).toBe(0);
    expect(await count("organisation o join register_entry r on r.urn = o.urn and r.real")).toBe(0);
  });

  it("bear no name that is on the real register", async () => {
    expect(
      await count(
        "organisation o join register_entry r on r.real and lower(o.name) in (lower(r.organisation), lower(r.name))",
      ),
    ).toBe(0);
  });

  it("leave the real register as it was", async () => {
    expect(await count("register_entry where real")).toBe(5_600);
  });

  it("have a registration for each home but an authority's own foster carers", async () => {
    const rows =
      await owner`select distinct h.kind, o.authority_code is not null as in_house from home h
      join organisation o on o.id = h.provider_id
      where not exists (select 1 from register_entry r where r.urn = h.urn)`;
    expect([...rows]).toEqual([{ kind: "fostering-household", in_house: true }]);
  });

  it("never offer more places than a home has", async () => {
    expect(
      await count(`(select h.id from home h join vacancy v on v.home_id = h.id and v.status in ('open', 'held')
      group by h.id having sum(v.places) > h.places) over`),
    ).toBe(0);
  });

  it("have not said everything, and have vacancies that are fresh, ageing and expired", async () => {
    const [row] = await owner`select avg((solo_possible is null)::int)::float as unsaid from home`;
    expect(row?.unsaid).toBeGreaterThan(0.15);
    expect(
      await count(
        `vacancy where status = 'open' and confirmed_at < '${now.toISOString()}'::timestamptz - interval '28 days'`,
      ),
    ).toBeGreaterThan(5);
    expect(
      await count(
        `vacancy where status = 'open' and confirmed_at > '${now.toISOString()}'::timestamptz - interval '7 days'`,
      ),
    ).toBeGreaterThan(150);
  });

  it("are in the search projection", async () => {
    expect(await count("vacancy_search")).toBe(
      await count("vacancy where status in ('open', 'held')"),
    );
  });
});

describe("languages, faiths and cultures of the demonstration", () => {
  const listed = {
    language: languageCodes as readonly string[],
    faith: faiths as readonly string[],
    culture: cultures as readonly string[],
  };

  it("that a referral states are on the list that homes answer from", () => {
    const stated = referrals.flatMap(({ answers: { home } }) =>
      home === undefined
        ? []
        : (["language", "faith", "culture"] as const).flatMap((field) =>
            home[field] === null ? [] : [{ field, code: home[field].code }],
          ),
    );
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.filter(({ field, code }) => !listed[field].includes(code))).toEqual([]);
  });

  it("that a home says are on the same list", async () => {
    const homes = await owner<Record<"languages" | "faiths" | "cultures", string[] | null>[]>`
      select languages, faiths_supported as faiths, cultures_supported as cultures from home`;
    const unknown = homes.flatMap((home) => [
      ...(home.languages ?? []).filter((code) => !listed.language.includes(code)),
      ...(home.faiths ?? []).filter((code) => !listed.faith.includes(code)),
      ...(home.cultures ?? []).filter((code) => !listed.culture.includes(code)),
    ]);
    expect(unknown).toEqual([]);
  });
});

describe("referrals of the demonstration", () => {
  it("were complete and within the rules on the day they were published", () => {
    for (const { reference, status, answers, published_at } of referrals) {
      if (status === "draft" || published_at === null) continue;
      const { missing, toMend } = readiness(answers, londonDate(new Date(published_at)));
      expect({ reference, missing, toMend }).toEqual({ reference, missing: [], toMend: [] });
    }
  });

  it("hold nothing that the anonymity check would stop", () => {
    for (const { reference, answers } of referrals) {
      const findings = findInFields(freeTexts(answers) as Record<string, string>);
      expect({ reference, findings: unresolvedFindings(findings, []) }).toEqual({
        reference,
        findings: [],
      });
    }
  });

  it("show providers the card that the service would make", () => {
    for (const { reference, status, answers, name, card } of referrals) {
      if (status === "draft") continue;
      expect(card).toEqual(
        JSON.parse(JSON.stringify(providerCard(answers as ReferralAnswers, reference, name))),
      );
    }
  });

  it("went only to homes with a vacancy there", async () => {
    expect(
      await count(
        "referral_recipient r where not exists (select 1 from vacancy v where v.id = r.vacancy_id and v.home_id = r.home_id)",
      ),
    ).toBe(0);
    expect(
      await count(
        "offer o where not exists (select 1 from referral_recipient r where r.referral_id = o.referral_id and r.home_id = o.home_id)",
      ),
    ).toBe(0);
  });

  it("stand for each route that has rules of its own, and each finds homes that are asked", async () => {
    const routes = {
      tonight: "answers->'request'->>'stay' = 'emergency'",
      "parent and child": "answers->'request'->>'stay' = 'parent-and-child'",
      "short breaks": "answers->'request'->>'stay' = 'short-breaks'",
      "moving on": "answers->'request'->>'steppingDown' = 'true'",
      solo: "answers->'home'->>'companionship' = 'solo'",
      unaccompanied: "answers->'child'->>'unaccompanied' = 'true'",
      "supported accommodation":
        'answers->\'home\'->\'kinds\' @> \'[{"kind": "supported-accommodation", "suitability": "preferred"}]\'',
    };
    for (const [route, condition] of Object.entries(routes)) {
      const asked = await count(
        `referral f join referral_recipient r on r.referral_id = f.id where f.status = 'published' and ${condition}`,
      );
      expect([route, asked > 0]).toEqual([route, true]);
    }
  });

  it("are told of some homes yes, of some to talk first and of some no", async () => {
    for (const answer of ["yes", "talk-first", "no"])
      expect(await count(`group_living_answer where answer = '${answer}'`)).toBeGreaterThan(0);
  });

  it("went to the best homes that fit and to one more for each no, never to all", async () => {
    expect(
      await count(`(select r.referral_id from referral_recipient r
        left join decline d on d.referral_id = r.referral_id and d.home_id = r.home_id
        where d.reason is null and r.fits_since is not null group by r.referral_id having count(*) > ${homesAtOnce}) over`),
    ).toBe(0);
    expect(await count("referral_recipient where fits_since is not null")).toBeGreaterThan(0);
  });

  it("have no offer and no at once from one home", async () => {
    expect(
      await count(
        "offer o join decline d on d.referral_id = o.referral_id and d.home_id = o.home_id",
      ),
    ).toBe(0);
  });

  it("were decided only after child and parents were heard", async () => {
    for (const audience of ["child", "parent"]) {
      expect(
        await count(`decision d where not exists (select 1 from views v where v.referral_id = d.referral_id and v.audience = '${audience}')
        and not exists (select 1 from views_absence a where a.referral_id = d.referral_id and a.audience = '${audience}')`),
      ).toBe(0);
    }
  });
});

describe("somebody who sees Hearth for the first time", () => {
  it("can sign in as each of the people printed", async () => {
    const rows = await owner<
      { email: string; password: string; role: string; name: string }[]
    >`select p.email, a.password, m.role, o.name
      from person p join account a on a.person_id = p.id join membership m on m.person_id = p.id join organisation o on o.id = m.organisation_id`;
    expect(rows).toHaveLength(demonstrationPeople.length);
    for (const person of demonstrationPeople) {
      const row = rows.find(({ email }) => email === person.email);
      expect(row).toMatchObject({ role: person.role, name: person.organisation });
    }
    expect(await isPassword(rows[0]?.password ?? "", demonstrationPeople[0]?.password ?? "")).toBe(
      true,
    );
  });

  it("finds a referral with offers from two providers, one of them the printed agency's, and one waiting for its manager", async () => {
    const offers =
      await owner`select o.status, p.name from offer o join organisation p on p.id = o.provider_id
      join referral r on r.id = o.referral_id where r.reference = 'HX-DEMO'`;
    expect(offers.filter(({ status }) => status === "signed").length).toBeGreaterThanOrEqual(2);
    expect([...offers]).toContainEqual({ status: "signed", name: "Larkspur Lane Fostering" });
    expect([...offers]).toContainEqual({ status: "prepared", name: "Larkspur Lane Fostering" });
  });

  it("can open the child's link, where two homes wait, one with pictures", async () => {
    const [link] =
      await owner`select audience, pin_hash from views_link where token_hash = ${hashToken(demonstrationLinks.child.token)}`;
    expect(link?.audience).toBe("child");
    expect(await isPassword(String(link?.pin_hash), demonstrationLinks.child.pin)).toBe(true);
    const options =
      await owner`select option from shortlisted_option s join referral r on r.id = s.referral_id where r.reference = 'HX-DEMO'`;
    expect(options).toHaveLength(2);
    expect(options.some(({ option }) => option.pictureIds.length > 0)).toBe(true);
  });
});
