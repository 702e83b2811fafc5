import { useCase } from "../use-case.ts";
import type { PersonLine } from "./administration-repository.ts";

/** The people of the actor's organisation. */
export const listPeople = useCase(
  { permission: "people:manage", reads: true },
  async ({ repositories }, _: undefined): Promise<readonly PersonLine[]> =>
    repositories.administration.listPeople(),
);
