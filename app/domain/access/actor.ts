import type { OrganisationId, PersonId, ReferralId, ViewsLinkId } from "../shared/ids.ts";
import type { OrganisationKind, Role } from "./roles.ts";

export type StaffActor = {
  readonly kind: "staff";
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly organisationKind: OrganisationKind;
  readonly role: Role;
};

/** A child or parent who opened their private link and gave the PIN. */
export type ViewsActor = {
  readonly kind: "views";
  readonly linkId: ViewsLinkId;
  readonly referralId: ReferralId;
  readonly organisationId: OrganisationId;
  readonly audience: "child" | "parent";
};

/** Somebody not signed in, who may do only what anyone may. */
export type Visitor = { readonly kind: "visitor" };

/** Work that Hearth does by itself: jobs, feeding the index, sending mail. */
export type Worker = { readonly kind: "worker" };

export type Actor = StaffActor | ViewsActor | Visitor | Worker;
