import { expect, test } from "vitest";
import { approvalsFor, isAnsweredHere } from "#app/domain/matching/approvals.ts";
import { type CandidateChanges, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const codesFor = (changes: CandidateChanges, referral = {}) => {
  const search = searchFor(referral);
  return approvalsFor(search.brief, seenBy(search, changes)).map(({ code, approver }) => [
    code,
    approver,
  ]);
};

test("inside the authority's area nobody has to approve", () => {
  expect(codesFor({ home: { authorityCode: "301" } })).toEqual([]);
});

test("outside the area, in one that adjoins it, the nominated officer approves (reg 11)", () => {
  expect(codesFor({ home: { authorityCode: "302" } })).toEqual([
    ["out-of-area", "nominated-officer"],
  ]);
});

test("at a distance the director approves instead (reg 11 as amended by SI 2013/3239)", () => {
  expect(codesFor({ home: { authorityCode: "303" } })).toEqual([["at-a-distance", "director"]]);
});

test("the legal test is adjacency and not miles", () => {
  expect(codesFor({ home: { authorityCode: "302" }, miles: 60 })).toEqual([
    ["out-of-area", "nominated-officer"],
  ]);
  expect(codesFor({ home: { authorityCode: "303" }, miles: 3 })).toEqual([
    ["at-a-distance", "director"],
  ]);
});

test("the authority's own foster carers are exempt wherever they live; its own children's home is not", () => {
  const own = { inHouseAuthorityCode: "301" } as const;
  expect(codesFor({ ...own, home: { authorityCode: "303" } })).toEqual([]);
  expect(codesFor({ ...own, home: { authorityCode: "303", kind: "childrens-home" } })).toHaveLength(
    1,
  );
});

test.each([
  [3, []],
  [30, [["key-stage-4", "nominated-officer"]]],
])("in Key Stage 4, a home %d miles from the school: %j (reg 10)", (miles, approvals) => {
  const keyStage4 = { child: { keyStage4: true }, places: { schoolArea: "AA1" } };
  expect(codesFor({ miles }, keyStage4)).toEqual(approvals);
});

test("in Key Stage 4 a school whose area is not known may need the approval", () => {
  const search = searchFor({ child: { keyStage4: true } });
  const [approval] = approvalsFor(search.brief, seenBy(search));
  expect(approval?.sentence).toContain("is not known");
});

const secure = { home: { kind: "secure-childrens-home" } } as const;
const asksForSecure = {
  home: { kinds: [{ kind: "secure-childrens-home", suitability: "suitable" }] },
} as const;

test("a secure children's home needs a court beyond 72 hours, and a review by a panel within a month (SI 1991/1505, regs 10 and 15)", () => {
  const search = searchFor({ ...asksForSecure, child: { age: 14 } });
  const needed = approvalsFor(search.brief, seenBy(search, secure));
  expect(needed.map(({ code, approver }) => [code, approver])).toEqual([
    ["secure-court", "court"],
    ["secure-review", "panel"],
  ]);
  expect(needed.map(({ sentence }) => sentence).join(" ")).toMatch(/72 hours.*one month/);
  expect(needed[0]?.regulation).toBe(
    "Children Act 1989, s25; Children (Secure Accommodation) Regulations 1991, reg 10",
  );
  expect(needed.some(isAnsweredHere)).toBe(false);
});

test.each([
  [12, [], true],
  [13, [], false],
  [14, [{ age: 12, sex: "male", together: "must" }], true],
] as const)(
  "under 13 the Secretary of State has to approve as well (reg 4): a child of %d with %j",
  (age, siblings, expected) => {
    const asked = { ...asksForSecure, child: { age }, siblings: { siblings } };
    const codes = codesFor(secure, asked).map(([code]) => code);
    expect(codes.includes("secure-under-13")).toBe(expected);
  },
);

test("what is obtained outside Hearth stands beside what is answered in it", () => {
  const search = searchFor(asksForSecure);
  const far = { home: { ...secure.home, authorityCode: "303" } };
  const needed = approvalsFor(search.brief, seenBy(search, far));
  expect(needed.filter(isAnsweredHere).map(({ code }) => code)).toEqual(["at-a-distance"]);
  expect(needed.length).toBeGreaterThan(2);
});
