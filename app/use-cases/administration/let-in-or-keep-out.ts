import type { PersonId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type LetInOrKeepOut = { readonly personId: PersonId; readonly letIn: boolean };

/**
 * Keeps a colleague out from their next request on, or lets them in again. Nobody can keep themselves out, so that an
 * organisation never loses its last administrator by a slip. Throws NotFound for somebody of another organisation.
 */
export const letInOrKeepOut = useCase(
  { permission: "people:manage", subject: (input: LetInOrKeepOut) => input.personId },
  async ({ actor, now, repositories }, { personId, letIn }): Promise<Outcome<null, "yourself">> => {
    const person = await repositories.administration.findPerson(personId);
    if (person === undefined) throw notFound();
    if (personId === staffActor(actor).personId) return refuse("yourself");
    await repositories.administration.setDisabled(personId, letIn ? null : now());
    return accept(null);
  },
);
