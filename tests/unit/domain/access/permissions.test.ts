import { describe, expect, it } from "vitest";
import type { Actor, StaffActor } from "#app/domain/access/actor.ts";
import { isAllowed, type Permission, permissions } from "#app/domain/access/permissions.ts";
import {
  type OrganisationKind,
  organisationKinds,
  type Role,
  roles,
  rolesByOrganisationKind,
} from "#app/domain/access/roles.ts";
import type { OrganisationId, PersonId, ReferralId, ViewsLinkId } from "#app/domain/shared/ids.ts";

const all = Object.keys(permissions) as Permission[];

function staff(organisationKind: OrganisationKind, role: Role): StaffActor {
  return {
    kind: "staff",
    personId: "p" as PersonId,
    organisationId: "o" as OrganisationId,
    organisationKind,
    role,
  };
}

const child: Actor = {
  kind: "views",
  linkId: "l" as ViewsLinkId,
  referralId: "r" as ReferralId,
  organisationId: "o" as OrganisationId,
  audience: "child",
};

describe("who may do what", () => {
  it("a provider may read no referral, write none and see no match", () => {
    const forbidden: Permission[] = [
      "referral:read",
      "referral:write",
      "match:read",
      "offer:compare",
      "decision:read",
      "views:record",
    ];
    for (const role of rolesByOrganisationKind.provider) {
      for (const permission of forbidden)
        expect(isAllowed(staff("provider", role), permission)).toBe(false);
    }
  });

  it("only a registered manager signs an offer", () => {
    const signers = organisationKinds.flatMap((kind) =>
      roles
        .filter((role) => isAllowed(staff(kind, role), "offer:sign"))
        .map((role) => [kind, role]),
    );
    expect(signers).toEqual([["provider", "registered-manager"]]);
  });

  it("only the nominated officer approves out of area, and only the director at a distance", () => {
    const may = (permission: Permission) =>
      organisationKinds.flatMap((kind) =>
        roles
          .filter((role) => isAllowed(staff(kind, role), permission))
          .map((role) => [kind, role]),
      );
    expect(may("approval:out-of-area")).toEqual([["authority", "nominated-officer"]]);
    expect(may("approval:at-a-distance")).toEqual([["authority", "director"]]);
  });

  it("a role held in the wrong kind of organisation allows nothing", () => {
    for (const kind of organisationKinds) {
      for (const role of roles.filter((each) => !rolesByOrganisationKind[kind].includes(each))) {
        expect(all.filter((permission) => isAllowed(staff(kind, role), permission))).toEqual([]);
      }
    }
  });

  it("an administrator looks after people, and a consortium's after its weights, and reads no child's record", () => {
    const people = ["account:own", "audit:read", "claim:settle", "notice:read", "people:manage"];
    const grantedIn = (kind: OrganisationKind) =>
      all.filter((each) => isAllowed(staff(kind, "administrator"), each)).sort();
    expect(grantedIn("authority")).toEqual(people);
    expect(grantedIn("consortium")).toEqual([...people, "weights:read", "weights:write"]);
  });

  it("a commissioner reads the weights; a nominated officer or director changes them, of a consortium its director", () => {
    const writers = organisationKinds.flatMap((kind) =>
      roles
        .filter((role) => isAllowed(staff(kind, role), "weights:write"))
        .map((role) => `${kind} ${role}`),
    );
    expect(writers).toEqual([
      "authority nominated-officer",
      "authority director",
      "consortium director",
      "consortium administrator",
    ]);
    expect(isAllowed(staff("authority", "commissioner"), "weights:read")).toBe(true);
  });

  it("a child or parent reads their options and gives their views, and nothing else", () => {
    for (const audience of ["child", "parent"] as const) {
      const granted = all.filter((each) => isAllowed({ ...child, audience }, each));
      expect(granted.sort()).toEqual(["options:read", "views:give"]);
    }
  });

  it("a visitor may only open a link, and the worker only run jobs", () => {
    expect(all.filter((each) => isAllowed({ kind: "visitor" }, each))).toEqual(["link:open"]);
    expect(all.filter((each) => isAllowed({ kind: "worker" }, each))).toEqual(["job:run"]);
  });
});
