import type { Actor, StaffActor } from "../domain/access/actor.ts";
import { notAllowed } from "./errors.ts";

/** The actor as a member of staff, for use-cases whose permission only staff have. Throws NotAllowed otherwise. */
export function staffActor(actor: Actor): StaffActor {
  if (actor.kind !== "staff") throw notAllowed();
  return actor;
}
