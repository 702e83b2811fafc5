import { describe, expect, it } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { authorityFinder } from "#db/reference/authority-names.ts";
import {
  type KnownRegistration,
  type Registration,
  registerChanges,
  registrationsToWrite,
} from "#db/reference/register-changes.ts";

const home: Registration = {
  urn: "2999001",
  provisionType: "Children's home",
  registeredOn: calendarDate("2020-06-25"),
  registrationStatus: "Active",
  name: null,
  organisation: "Made Up Care Limited",
  sector: "Private",
  places: 4,
  shortBreaksOnly: false,
  authorityName: "Wigan",
  authorityCode: "359",
  region: "North West",
  inspectedOn: calendarDate("2024-01-28"),
  publishedOn: calendarDate("2024-03-10"),
  overall: "good",
  helpedAndProtected: "good",
  leadersAndManagers: "good",
  supportedOutcome: null,
};
const other: Registration = { ...home, urn: "2999002" };
const known = (entry: Registration, leftOn: string | null = null): KnownRegistration => ({
  ...entry,
  leftOn,
});
const none: readonly string[] = [];

describe("a newer list against the register", () => {
  it("changes nothing when it says the same", () => {
    const changes = registerChanges([known(home), known(other)], [other, home], none);
    expect(changes).toEqual({
      added: [],
      returned: [],
      changed: [],
      gradedAnew: [],
      left: [],
      unseen: [],
    });
    expect(registrationsToWrite(changes)).toEqual([]);
  });

  it("adds a provider it has for the first time, and lets one go that it no longer has", () => {
    const changes = registerChanges([known(home)], [other], none);
    expect(changes).toMatchObject({ added: [other], left: [{ urn: home.urn }] });
  });

  it("does not let a provider go whose row could not be read", () => {
    expect(registerChanges([known(home)], [], [home.urn]).left).toEqual([]);
  });

  it("lets nobody go while a row that could not be read has no URN, since it may be theirs", () => {
    for (const urn of [null, "2999001x", ""]) {
      const changes = registerChanges([known(home), known(other)], [other], [urn]);
      expect(changes).toMatchObject({ left: [], unseen: [{ urn: home.urn }] });
    }
    expect(registerChanges([known(home), known(other)], [other], ["2999003"]).left).toHaveLength(1);
  });

  it("lets a provider go once", () => {
    expect(registerChanges([known(home, "2024-03-31")], [], none).left).toEqual([]);
  });

  it("takes a provider back that had left", () => {
    const changes = registerChanges([known(home, "2024-03-31")], [home], none);
    expect(changes.returned).toEqual([home]);
    expect(registrationsToWrite(changes)).toEqual([home]);
  });

  it("names the details that changed", () => {
    const now: Registration = { ...home, places: 5, registrationStatus: "Suspended" };
    const changes = registerChanges([known(home)], [now], none);
    expect(changes.changed).toEqual([{ now, what: ["registration status", "places"] }]);
    expect(changes.gradedAnew).toEqual([]);
  });

  it("tells a new inspection from a change of details, even when the grade stays", () => {
    const now = { ...home, inspectedOn: calendarDate("2025-01-15") };
    const changes = registerChanges([known(home)], [now], none);
    expect(changes.gradedAnew).toEqual([{ before: known(home), now }]);
    expect(changes.changed).toEqual([]);
  });

  it("writes a provider once that changed in two ways", () => {
    const now: Registration = { ...home, places: 5, overall: "inadequate" };
    expect(registrationsToWrite(registerChanges([known(home)], [now], none))).toEqual([now]);
  });
});

describe("names of authorities", () => {
  const codeOf = authorityFinder([
    { dfeCode: "801", name: "Bristol, City of" },
    { dfeCode: "840", name: "County Durham" },
    { dfeCode: "884", name: "Herefordshire, County of" },
    { dfeCode: "810", name: "Kingston upon Hull, City of" },
    { dfeCode: "882", name: "Southend-on-Sea" },
    { dfeCode: "342", name: "St. Helens" },
    { dfeCode: "839", name: "Bournemouth, Christchurch and Poole" },
    { dfeCode: "201", name: "City of London" },
  ]);

  it.each([
    ["Bristol", "801"],
    ["Durham", "840"],
    ["Herefordshire", "884"],
    ["Kingston upon Hull", "810"],
    ["Southend on Sea", "882"],
    ["St Helens", "342"],
    ["Bournemouth, Christchurch & Poole", "839"],
    ["City of London", "201"],
    ["London", undefined],
    ["Cardiff", undefined],
    ["Cumbria", undefined],
  ])("%s is %s", (name, code) => expect(codeOf(name)).toBe(code));
});
