import { asc, inArray } from "drizzle-orm";
import type { GeographyRepository } from "#app/use-cases/geography/geography-repository.ts";
import { localAuthority, outcode, postcodeSector } from "../schema/reference.ts";
import type { Transaction } from "../transaction.ts";

/** The public map: outcodes, postcode sectors and authorities. */
export function geographyRepository(transaction: Transaction): GeographyRepository {
  return {
    listAreas: async (areas) => {
      const sectors = areas.filter((area) => area.includes(" "));
      const outcodes = areas.filter((area) => !area.includes(" "));
      const [whole, parts] = await Promise.all([
        outcodes.length === 0
          ? []
          : transaction
              .select({ area: outcode.outcode, authorityCode: outcode.authorityCode })
              .from(outcode)
              .where(inArray(outcode.outcode, outcodes)),
        sectors.length === 0
          ? []
          : transaction
              .select({ area: postcodeSector.sector, authorityCode: postcodeSector.authorityCode })
              .from(postcodeSector)
              .where(inArray(postcodeSector.sector, sectors)),
      ]);
      return [...whole, ...parts];
    },
    listAuthorities: () =>
      transaction
        .select({ code: localAuthority.dfeCode, name: localAuthority.name })
        .from(localAuthority)
        .orderBy(asc(localAuthority.name)),
  };
}
