import { describe, expect, test } from "vitest";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import type { ProjectedVacancy } from "#db/repositories/search-rows.ts";
import { indexSettings } from "#search/index-settings.ts";
import { spreadOf } from "#search/spread.ts";
import { dayNumber, documentOf, exposure, regionCode } from "#search/vacancy-document.ts";

const row: ProjectedVacancy = {
  vacancyId: "11111111-1111-4111-8111-111111111111" as VacancyId,
  homeId: "22222222-2222-4222-8222-222222222222" as HomeId,
  providerId: "33333333-3333-4333-8333-333333333333" as OrganisationId,
  version: 42,
  easting: 431_234,
  northing: 433_987,
  kind: 1,
  ageFrom: 8,
  ageTo: 17,
  sexes: 3,
  places: 2,
  availableFrom: calendarDate("2026-11-20"),
  confirmedAt: 1_795_000_000.5,
  open: true,
  mayBeSolo: false,
  mayDeprive: true,
  adaptations: 63,
  cannot: bitsOf(["fire-setting"], capabilityCodes),
  grade: 2,
  authorityCode: "383",
  outcode: "LS1",
  region: "Yorkshire and The Humber",
  stays: 8,
  words: "childrens home leeds",
  outcodeEasting: 430_000,
  outcodeNorthing: 433_500,
  outcodeRadiusKm: 2.2,
};

describe("The document of a vacancy", () => {
  test("is these fields and no others", () => {
    expect(documentOf(row)).toEqual({
      id: row.vacancyId,
      _v: 42,
      kind: "childrens-home",
      age_from: 8,
      age_to: 17,
      sexes: ["female", "male"],
      places: 2,
      available_day: dayNumber("2026-11-20"),
      confirmed_at: 1_795_000_000,
      status: "open",
      refuses: ["fire-setting", "no-solo"],
      grade: "good",
      authority: "383",
      outcode: "ls1",
      region: "yorkshire-and-the-humber",
      stays: ["long-term"],
      easting: 430_000,
      northing: 433_500,
      spread: 4_000,
      words: "childrens home leeds",
    });
  });

  test("says nothing of what is kept: not the home's own place, nor whose it is", () => {
    const sent = JSON.stringify(documentOf(row));
    const kept = Object.entries(exposure).filter(([, where]) => where === "kept");
    expect(kept.map(([column]) => column)).toEqual(["homeId", "providerId", "easting", "northing"]);
    for (const [column] of kept) {
      expect(sent).not.toContain(String(row[column as keyof ProjectedVacancy]));
    }
  });

  test("has every field whatever the home has not said, so that no filter meets a missing one", () => {
    const silent = documentOf({
      ...row,
      cannot: 0,
      grade: 0,
      stays: 0,
      region: "",
      mayBeSolo: true,
    });
    expect(silent).toMatchObject({ refuses: [], grade: "none", stays: [], region: "" });
    expect(Object.keys(silent)).toEqual(Object.keys(documentOf(row)));
  });

  test("two homes of one outcode cannot be told apart by where they are", () => {
    const place = ({ easting, northing, spread }: ReturnType<typeof documentOf>) => ({
      easting,
      northing,
      spread,
    });
    expect(place(documentOf(row))).toEqual(
      place(documentOf({ ...row, easting: 429_000, northing: 432_000 })),
    );
  });

  test("only ids and versions come back from the index", () => {
    expect(indexSettings.displayedAttributes).toEqual(["id", "_v"]);
  });
});

describe("How far a home may be from its outcode's centre", () => {
  test("covers the home even when it stands outside its outcode", () => {
    expect(spreadOf({ ...row, easting: 444_000 })).toBe(16_000);
  });

  test("is everywhere when the outcode is not on the map", () => {
    const lost = { ...row, outcodeEasting: null, outcodeNorthing: null, outcodeRadiusKm: null };
    expect(spreadOf(lost)).toBe(2_000_000);
  });
});

test("a region's name becomes a code of letters and hyphens", () => {
  expect(regionCode("Yorkshire and The Humber")).toBe("yorkshire-and-the-humber");
});
