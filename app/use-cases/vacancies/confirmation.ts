import type { StaffActor } from "../../domain/access/actor.ts";
import type { Confirmation } from "../../domain/vacancy/publish.ts";
import type { WorkContext } from "../context.ts";

/** That this person says so now, for the rules of vacancies. */
export async function confirmationBy(
  { now, today, repositories }: Pick<WorkContext, "now" | "today" | "repositories">,
  { personId }: StaffActor,
): Promise<Confirmation> {
  return { now: now(), today: today(), by: await repositories.vacancies.nameOf(personId) };
}
