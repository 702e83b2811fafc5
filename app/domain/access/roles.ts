export const organisationKinds = ["provider", "authority", "consortium"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const roles = [
  "provider-officer",
  "registered-manager",
  "commissioner",
  "nominated-officer",
  "director",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, string> = {
  "provider-officer": "Provider officer",
  "registered-manager": "Registered manager",
  commissioner: "Commissioner",
  "nominated-officer": "Nominated officer",
  director: "Director of children's services",
  administrator: "Administrator",
};

/** Which kind of organisation a role belongs to. An administrator looks after any kind. */
export const rolesByOrganisationKind: Record<OrganisationKind, readonly Role[]> = {
  provider: ["provider-officer", "registered-manager", "administrator"],
  authority: ["commissioner", "nominated-officer", "director", "administrator"],
  consortium: ["commissioner", "director", "administrator"],
};
