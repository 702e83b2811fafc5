import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { ToldNotice } from "./notice-repository.ts";

export type NoticeList = { readonly notices: readonly ToldNotice[]; readonly now: Date };

const most = 60;

/** The newest notices that the reader's role is meant to see. Reading the list marks nothing. */
export const listNotices = useCase(
  { permission: "notice:read", audited: false },
  async ({ actor, now, repositories }, _: undefined): Promise<NoticeList> => ({
    notices: await repositories.notices.listNewest(most, noticeKindsFor(staffActor(actor).role)),
    now: now(),
  }),
);
