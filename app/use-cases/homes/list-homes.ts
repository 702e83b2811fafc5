import { type Completeness, completenessOf } from "../../domain/home/completeness.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { HomeLine } from "./homes-repository.ts";

export type ListedHome = HomeLine & { readonly completeness: Completeness };
export type ListedHomes = { readonly homes: readonly ListedHome[]; readonly more: boolean };

/** No provider on Hearth has more homes than a page can list. */
const mostHomes = 200;

/** The provider's homes, by name. */
export const listHomes = useCase(
  { permission: "home:read", audited: false },
  async ({ actor, repositories }, _: undefined): Promise<ListedHomes> => {
    const { organisationId } = staffActor(actor);
    const lines = await repositories.homes.list(organisationId, mostHomes + 1);
    const homes = lines
      .slice(0, mostHomes)
      .map((line) => ({ ...line, completeness: completenessOf(line.home) }));
    return { homes, more: lines.length > mostHomes };
  },
);
