import { expect, test } from "vitest";
import type { StaffActor } from "#app/domain/access/actor.ts";
import {
  type OrganisationKind,
  type Role,
  rolesByOrganisationKind,
} from "#app/domain/access/roles.ts";
import { firstPage, markCurrent, navigationFor } from "#app/web/navigation.ts";

const staff = (organisationKind: OrganisationKind, role: Role) =>
  ({ kind: "staff", organisationKind, role }) as StaffActor;

test("everybody comes first to a page that stands in their own navigation", () => {
  for (const kind of ["provider", "authority", "consortium"] as const) {
    for (const role of rolesByOrganisationKind[kind]) {
      const actor = staff(kind, role);
      const links = navigationFor(actor).map(({ href }) => href);
      expect(links, `${kind} ${role}`).toContain(firstPage(actor));
    }
  }
});

test("everybody finds their own account in the navigation", () => {
  for (const kind of ["provider", "authority", "consortium"] as const) {
    for (const role of rolesByOrganisationKind[kind]) {
      const links = navigationFor(staff(kind, role)).map(({ href }) => href);
      expect(links, `${kind} ${role}`).toContain("/account");
    }
  }
});

test("no role is shown a page that it may not open", () => {
  const links = navigationFor(staff("provider", "provider-officer")).map(({ href }) => href);
  expect(links).not.toContain("/commissioner");
  expect(links).not.toContain("/admin");
});

test("the link nearest to the page is marked, and no other", () => {
  const links = navigationFor(staff("provider", "provider-officer"));
  const marked = (path: string) =>
    markCurrent(links, path)
      .filter(({ current }) => current)
      .map(({ href, current }) => `${href} ${current}`);
  expect(marked("/provider")).toEqual(["/provider page"]);
  expect(marked("/provider/vacancies/new")).toEqual(["/provider/vacancies section"]);
  expect(marked("/providers")).toEqual([]);
});
