import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { type NamedNotice, nameNotices } from "./name-notices.ts";

export type NoticeList = { readonly notices: readonly NamedNotice[]; readonly now: Date };

const most = 60;

/** The newest notices that the reader's role is meant to see. Reading the list marks nothing. */
export const listNotices = useCase(
  { permission: "notice:read", audited: false },
  async (context, _: undefined): Promise<NoticeList> => {
    const { actor, now, repositories } = context;
    const kinds = noticeKindsFor(staffActor(actor).role);
    const newest = await repositories.notices.listNewest(most, kinds);
    return { notices: await nameNotices(context, newest), now: now() };
  },
);
