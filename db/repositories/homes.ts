import { and, asc, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Capability, HomeProfile } from "#app/domain/home/home.ts";
import type { HomeArea, HomesRepository, Picture } from "#app/use-cases/homes/homes-repository.ts";
import { organisation } from "../schema/organisations.ts";
import { postcodeSector, sectorAuthority } from "../schema/reference.ts";
import { home, homeLocation, homePicture, vacancy } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

type HomeRow = typeof home.$inferSelect;

/** Homes of a provider, their areas and pictures. */
export function homesRepository(transaction: Transaction): HomesRepository {
  return {
    ...readingHomes(transaction),
    insert: async (profile, area, claim) => {
      const inserted = await transaction
        .insert(home)
        .values({ ...homeRow(profile), claim })
        .onConflictDoNothing()
        .returning({ id: home.id });
      if (inserted.length > 0) await locate(transaction, profile, area);
      return inserted.length > 0;
    },
    update: async (profile, readVersion, claim) => {
      const { id, providerId, ...values } = homeRow(profile);
      const updated = await transaction
        .update(home)
        .set(claim === undefined ? values : { ...values, claim })
        .where(and(eq(home.providerId, providerId), eq(home.id, id), eq(home.version, readVersion)))
        .returning({ id: home.id });
      return updated.length > 0;
    },
    move: (profile, area) => locate(transaction, profile, area),
    ...pictures(transaction),
  };
}

function readingHomes(
  transaction: Transaction,
): Pick<
  HomesRepository,
  | "getProvider"
  | "getClaim"
  | "list"
  | "listByIds"
  | "find"
  | "findForChange"
  | "findSector"
  | "findArea"
  | "countPlacesUnder"
  | "lockRegistration"
> {
  return {
    getProvider: async (providerId) => {
      const [row] = await transaction
        .select()
        .from(organisation)
        .where(eq(organisation.id, providerId));
      if (!row) throw new Error(`no organisation ${providerId}`);
      const { name, authorityCode, urn } = row;
      return { name, authorityCode, inHouse: authorityCode !== null, urn };
    },
    getClaim: async (providerId, homeId) => {
      const [row] = await transaction
        .select({ claim: home.claim })
        .from(home)
        .where(and(eq(home.providerId, providerId), eq(home.id, homeId)));
      if (!row) throw new Error(`no home ${homeId}`);
      return row.claim;
    },
    list: async (providerId, limit) => {
      const rows = await transaction
        .select({
          home,
          placesOffered: sql<number>`coalesce(sum(${vacancy.places}), 0)`.mapWith(Number),
        })
        .from(home)
        .leftJoin(
          vacancy,
          and(eq(vacancy.homeId, home.id), inArray(vacancy.status, ["open", "held"])),
        )
        .where(eq(home.providerId, providerId))
        .groupBy(home.id)
        .orderBy(asc(home.alias), asc(home.id))
        .limit(limit);
      return rows.map((row) => ({
        home: homeProfile(row.home),
        placesOffered: row.placesOffered,
      }));
    },
    listByIds: async (providerId, ids) => {
      const rows = await transaction
        .select()
        .from(home)
        .where(and(eq(home.providerId, providerId), inArray(home.id, [...ids])));
      return rows.map(homeProfile);
    },
    find: async (providerId, homeId) => {
      const [row] = await transaction
        .select()
        .from(home)
        .where(and(eq(home.providerId, providerId), eq(home.id, homeId)));
      return row && homeProfile(row);
    },
    findForChange: async (providerId, homeId) => {
      const [row] = await transaction
        .select()
        .from(home)
        .where(and(eq(home.providerId, providerId), eq(home.id, homeId)))
        .for("update");
      return row && homeProfile(row);
    },
    findSector: async (providerId, homeId) => {
      const [row] = await transaction
        .select({ sector: homeLocation.sector })
        .from(homeLocation)
        .where(and(eq(homeLocation.providerId, providerId), eq(homeLocation.homeId, homeId)));
      return row?.sector;
    },
    countPlacesUnder: async (providerId, urn, without) => {
      const [row] = await transaction
        .select({ places: sql<number>`coalesce(sum(${home.places}), 0)`.mapWith(Number) })
        .from(home)
        .where(and(eq(home.providerId, providerId), eq(home.urn, urn), ne(home.id, without)));
      return row?.places ?? 0;
    },
    lockRegistration: async (urn) => {
      const key = `homes under ${urn}`;
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
    },
    findArea: async (sector) => {
      const [row] = await transaction
        .select()
        .from(postcodeSector)
        .where(eq(postcodeSector.sector, sector));
      if (!row || row.authorityCode === null) return undefined;
      const { outcode, authorityCode, easting, northing } = row;
      const lies = await transaction
        .select({ code: sectorAuthority.authorityCode })
        .from(sectorAuthority)
        .where(eq(sectorAuthority.sector, sector))
        .orderBy(desc(sectorAuthority.share), asc(sectorAuthority.authorityCode));
      const others = lies.map(({ code }) => code).filter((code) => code !== authorityCode);
      const authorities = [authorityCode, ...others] as const;
      return { sector, outcode, authorities, point: { easting, northing } };
    },
  };
}

function pictures(
  transaction: Transaction,
): Pick<HomesRepository, "listPictures" | "findPicture" | "insertPicture" | "removePicture"> {
  return {
    listPictures: (providerId, homeId) =>
      transaction
        .select({ id: homePicture.id, description: homePicture.description })
        .from(homePicture)
        .where(and(eq(homePicture.providerId, providerId), eq(homePicture.homeId, homeId)))
        .orderBy(asc(homePicture.id)),
    findPicture: async (providerId, homeId, pictureId) => {
      const [row] = await transaction
        .select()
        .from(homePicture)
        .where(
          and(
            eq(homePicture.providerId, providerId),
            eq(homePicture.homeId, homeId),
            eq(homePicture.id, pictureId),
          ),
        );
      if (!row) return undefined;
      const { id, description, content } = row;
      const bytes = Uint8Array.from(Buffer.from(content, "base64"));
      return { id, description, bytes, mediaType: row.mediaType as Picture["mediaType"] };
    },
    insertPicture: async (profile, { bytes, ...picture }) => {
      const content = Buffer.from(bytes).toString("base64");
      const inserted = await transaction
        .insert(homePicture)
        .values({ ...picture, content, homeId: profile.id, providerId: profile.providerId })
        .onConflictDoNothing()
        .returning({ id: homePicture.id });
      return inserted.length > 0;
    },
    removePicture: async (providerId, homeId, pictureId) => {
      await transaction
        .delete(homePicture)
        .where(
          and(
            eq(homePicture.providerId, providerId),
            eq(homePicture.homeId, homeId),
            eq(homePicture.id, pictureId),
          ),
        );
    },
  };
}

async function locate(
  transaction: Transaction,
  profile: HomeProfile,
  area: HomeArea,
): Promise<void> {
  const place = { sector: area.sector, ...area.point };
  await transaction
    .insert(homeLocation)
    .values({ homeId: profile.id, providerId: profile.providerId, ...place })
    .onConflictDoUpdate({ target: homeLocation.homeId, set: place });
}

/** A stored row as the domain sees it; the database holds its lists to those of the domain. */
export function homeProfile({ claim: _claim, called: _called, ...row }: HomeRow): HomeProfile {
  const capabilities = row.capabilities.map(
    (capability): Capability => ({
      ...capability,
      confirmedAt: new Date(capability.confirmedAt),
    }),
  );
  const otherAuthorities = row.otherAuthorities ?? [];
  return { ...(row as unknown as HomeProfile), otherAuthorities, capabilities };
}

function homeRow(profile: HomeProfile): typeof home.$inferInsert & { id: string } {
  const copy = (list: readonly string[] | null) => (list === null ? null : [...list]);
  return {
    ...profile,
    otherAuthorities: [...profile.otherAuthorities],
    sexesAccepted: [...profile.sexesAccepted],
    stays: [...profile.stays],
    breakNights: copy(profile.breakNights),
    adaptations: copy(profile.adaptations),
    languages: copy(profile.languages),
    faithsSupported: copy(profile.faithsSupported),
    culturesSupported: copy(profile.culturesSupported),
    pets: copy(profile.pets),
    childrenAges: profile.childrenAges === null ? null : [...profile.childrenAges],
    capabilities: profile.capabilities.map((capability) => ({
      ...capability,
      confirmedAt: capability.confirmedAt.toISOString(),
    })),
  };
}
