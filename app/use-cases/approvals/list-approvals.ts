import type { Answerer } from "../../domain/matching/match.ts";
import type { WaitingDecision } from "../decisions/decision-repository.ts";
import { notAllowed } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

/** Decisions that wait for the nominated officer, for the nominated officer who asks. */
export const listForNominatedOfficer = useCase(
  { permission: "approval:out-of-area", reads: true },
  async ({ repositories }, _: undefined): Promise<readonly WaitingDecision[]> =>
    repositories.decisions.listWaiting("nominated-officer"),
);

/** Decisions that wait for the director, for the director who asks. */
export const listForDirector = useCase(
  { permission: "approval:at-a-distance", reads: true },
  async ({ repositories }, _: undefined): Promise<readonly WaitingDecision[]> =>
    repositories.decisions.listWaiting("director"),
);

/** Which approver an actor is. Throws NotAllowed when none. */
export function approverOf(actor: Parameters<typeof staffActor>[0]): Answerer {
  const { role } = staffActor(actor);
  if (role === "nominated-officer" || role === "director") return role;
  throw notAllowed();
}
