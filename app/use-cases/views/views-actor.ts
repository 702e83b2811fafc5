import type { Actor, ViewsActor } from "../../domain/access/actor.ts";
import { notAllowed } from "../errors.ts";

/** The actor as a child or parent with an open link. Throws NotAllowed otherwise. */
export function viewsActor(actor: Actor): ViewsActor {
  if (actor.kind !== "views") throw notAllowed();
  return actor;
}
