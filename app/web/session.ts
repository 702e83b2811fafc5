import type { StaffActor, ViewsActor, Visitor } from "../domain/access/actor.ts";

/** A member of staff who is signed in, with the names for the top of the page. */
export type StaffSession = {
  readonly actor: StaffActor;
  readonly personName: string;
  readonly organisationName: string;
};

/** A child or parent whose link was opened and whose PIN was right. */
export type ViewsSession = { readonly actor: ViewsActor };

/** Anybody. */
export type VisitorSession = { readonly actor: Visitor };

/** Which session each kind of access hands to a page. */
export type SessionOf = {
  readonly staff: StaffSession;
  readonly views: ViewsSession;
  readonly public: VisitorSession;
};

export type Access = keyof SessionOf;

/** Everyone who asks for a public page, signed in or not. */
export const visitorSession: VisitorSession = { actor: { kind: "visitor" } };
