import type { Actor } from "./actor.ts";
import type { OrganisationKind, Role } from "./roles.ts";

type Grant = {
  readonly staff?: Partial<Record<OrganisationKind, readonly Role[]>>;
  readonly views?: readonly ("child" | "parent")[];
  readonly visitor?: true;
  readonly worker?: true;
};

const providerStaff = {
  provider: ["provider-officer", "registered-manager", "administrator"],
} as const;
const referralsOfficers = { provider: ["provider-officer", "registered-manager"] } as const;
const commissioners = { authority: ["commissioner"] } as const;
const authorityReaders = { authority: ["commissioner", "nominated-officer", "director"] } as const;
const commissioningReaders = {
  authority: ["commissioner", "nominated-officer", "director"],
  consortium: ["commissioner", "director"],
} as const;

/** Who may do what. A use-case cannot be written without naming one of these. */
export const permissions = {
  "account:own": {
    staff: {
      provider: providerStaff.provider,
      authority: ["commissioner", "nominated-officer", "director", "administrator"],
      consortium: ["commissioner", "director", "administrator"],
    },
  },
  "notice:read": {
    staff: {
      provider: providerStaff.provider,
      authority: ["commissioner", "nominated-officer", "director", "administrator"],
      consortium: ["commissioner", "director", "administrator"],
    },
  },
  "people:manage": {
    staff: {
      provider: ["administrator"],
      authority: ["administrator"],
      consortium: ["administrator"],
    },
  },
  "audit:read": {
    staff: {
      provider: ["administrator"],
      authority: ["administrator"],
      consortium: ["administrator"],
    },
  },
  "claim:settle": { staff: { authority: ["administrator"], consortium: ["administrator"] } },
  "home:read": { staff: providerStaff },
  "home:write": { staff: referralsOfficers },
  "vacancy:read": { staff: providerStaff },
  "vacancy:write": { staff: referralsOfficers },
  "inspection:report": { staff: referralsOfficers },
  "market:browse": { staff: commissioningReaders },
  "card:read": { staff: referralsOfficers },
  "offer:prepare": { staff: referralsOfficers },
  "offer:sign": { staff: { provider: ["registered-manager"] } },
  "offer:decline": { staff: referralsOfficers },
  "referral:read": { staff: authorityReaders },
  "referral:write": { staff: commissioners },
  "match:read": { staff: authorityReaders },
  "weights:read": {
    staff: {
      authority: ["commissioner", "nominated-officer", "director"],
      consortium: ["commissioner", "director", "administrator"],
    },
  },
  "weights:write": {
    staff: {
      authority: ["nominated-officer", "director"],
      consortium: ["director", "administrator"],
    },
  },
  "invitation:send": { staff: commissioners },
  "offer:compare": { staff: authorityReaders },
  "shortlist:write": { staff: commissioners },
  "views:record": { staff: commissioners },
  "decision:write": { staff: commissioners },
  "decision:read": { staff: authorityReaders },
  "approval:out-of-area": { staff: { authority: ["nominated-officer"] } },
  "approval:at-a-distance": { staff: { authority: ["director"] } },
  "region:read": {
    staff: {
      authority: ["commissioner", "nominated-officer", "director"],
      consortium: ["commissioner", "director"],
    },
  },
  "options:read": { views: ["child", "parent"] },
  "views:give": { views: ["child", "parent"] },
  "link:open": { visitor: true },
  "job:run": { worker: true },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof permissions;

/** Whether the actor may: staff by the kind of their organisation and their role, others by what they are. */
export function isAllowed(actor: Actor, permission: Permission): boolean {
  const grant: Grant = permissions[permission];
  switch (actor.kind) {
    case "staff":
      return grant.staff?.[actor.organisationKind]?.includes(actor.role) ?? false;
    case "views":
      return grant.views?.includes(actor.audience) ?? false;
    case "visitor":
      return grant.visitor ?? false;
    case "worker":
      return grant.worker ?? false;
  }
}
