import { and, count, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { ViewsActor } from "#app/domain/access/actor.ts";
import type { ReferralStatus } from "#app/domain/referral/referral.ts";
import type {
  KeptViews,
  PrivateLink,
  Reply,
  ViewsRepository,
} from "#app/use-cases/views/views-repository.ts";
import { homePicture } from "../schema/supply.ts";
import { views, viewsLink, viewsReply } from "../schema/views.ts";
import type { Transaction } from "../transaction.ts";
import { linkColumns, mostOfAReferral, replyColumns, viewsColumns } from "./views-columns.ts";
import { listOptions } from "./views-options.ts";

type OwnSide =
  | "getOwnLink"
  | "getOwnStatus"
  | "listOptions"
  | "listOwn"
  | "countOwn"
  | "listOwnReplies"
  | "describePictures"
  | "findPicture";

/** What a child or parent with an open link reads and says. */
export function ownSide(transaction: Transaction): Pick<ViewsRepository, OwnSide> {
  return {
    getOwnLink: async (linkId) => {
      const [row] = await transaction
        .select(linkColumns)
        .from(viewsLink)
        .where(eq(viewsLink.id, linkId));
      if (!row) throw new Error("the open link cannot be read");
      return row as PrivateLink;
    },
    getOwnStatus: async () => {
      const [row] = await transaction.execute<{ status: ReferralStatus | null }>(
        sql`select hearth.status_for_reader() as status`,
      );
      if (!row?.status) throw new Error("the referral of an open link is gone");
      return row.status;
    },
    listOptions: (referralId) => listOptions(transaction, referralId),
    listOwn: async ({ linkId, referralId, audience }, limit) => {
      const own =
        audience === "child"
          ? and(
              eq(views.referralId, referralId),
              eq(views.audience, "child"),
              isNotNull(views.linkId),
            )
          : eq(views.linkId, linkId);
      const rows = await transaction
        .select(viewsColumns)
        .from(views)
        .where(own)
        .orderBy(desc(views.at), desc(views.id))
        .limit(limit);
      return rows as KeptViews[];
    },
    countOwn: async (linkId) => {
      const [row] = await transaction
        .select({ number: count() })
        .from(views)
        .where(eq(views.linkId, linkId));
      return row?.number ?? 0;
    },
    listOwnReplies: async (referralId) => {
      const rows = await transaction
        .select(replyColumns)
        .from(viewsReply)
        .where(eq(viewsReply.referralId, referralId))
        .orderBy(desc(viewsReply.at))
        .limit(mostOfAReferral);
      return rows as Reply[];
    },
    describePictures: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : transaction
            .select({ id: homePicture.id, description: homePicture.description })
            .from(homePicture)
            .where(inArray(homePicture.id, [...ids])),
    findPicture: async (id) => {
      const [row] = await transaction
        .select({ mediaType: homePicture.mediaType, content: homePicture.content })
        .from(homePicture)
        .where(eq(homePicture.id, id));
      return row && { mediaType: row.mediaType, bytes: Buffer.from(row.content, "base64") };
    },
  };
}

type TriedLink = {
  link_id: ViewsActor["linkId"];
  referral_id: ViewsActor["referralId"];
  authority_id: ViewsActor["organisationId"];
  audience: ViewsActor["audience"];
  pin_hash: string;
};

type DoorSide = "tryLink" | "beginSitting" | "endSitting";

/** Opening and closing a sitting, through functions that each do one thing with one link. */
export function doorSide(transaction: Transaction): Pick<ViewsRepository, DoorSide> {
  return {
    tryLink: async (tokenHash, at, mostTries) => {
      const [row] = await transaction.execute<TriedLink>(
        sql`select * from hearth.try_views_link(${tokenHash}, ${at.toISOString()}, ${mostTries})`,
      );
      return (
        row && {
          linkId: row.link_id,
          referralId: row.referral_id,
          organisationId: row.authority_id,
          audience: row.audience,
          pinHash: row.pin_hash,
        }
      );
    },
    beginSitting: async ({ tokenHash, linkId, sittingHash, at, endsAt }) => {
      await transaction.execute(sql`select hearth.begin_views_session(${tokenHash}, ${linkId},
        ${sittingHash}, ${at.toISOString()}, ${endsAt.toISOString()})`);
    },
    endSitting: async (sittingHash) => {
      await transaction.execute(sql`select hearth.end_views_session(${sittingHash})`);
    },
  };
}
