import type { HomeKind } from "../../domain/home/home.ts";
import { possibleAuthorities } from "../../domain/home/home-authority.ts";
import type { AuthorityName } from "../geography/geography-repository.ts";
import { useCase } from "../use-case.ts";

export type CouncilsInput = {
  readonly kind: HomeKind;
  readonly urn: string;
  /** Postcode sector. */
  readonly sector: string;
};

/**
 * The council areas to choose from for a home of this kind, number and area, by name; none where the register or the map
 * knows which it is.
 */
export const readCouncils = useCase(
  { permission: "home:write", audited: false },
  async (
    { repositories: { geography, homes, inspections } },
    { kind, urn, sector }: CouncilsInput,
  ): Promise<readonly AuthorityName[]> => {
    const area = await homes.findArea(sector);
    if (!area) return [];
    const registration = await inspections.findRegistration(urn);
    const possible = possibleAuthorities(kind, registration?.entry, area.authorities);
    if (possible.length === 1) return [];
    return (await geography.listAuthorities()).filter(({ code }) => possible.includes(code));
  },
);
