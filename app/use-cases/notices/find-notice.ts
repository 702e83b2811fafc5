import { noticeKindsFor } from "../../domain/notices/notice.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import type { ToldNotice } from "./notice-repository.ts";

/** Names a notice. */
export type OneNotice = { readonly noticeId: string };

/** A notice of the reader's organisation and for the reader's role. Throws NotFound for every other. */
export async function findNotice(
  { actor, repositories }: Pick<WorkContext, "actor" | "repositories">,
  { noticeId }: OneNotice,
): Promise<ToldNotice> {
  const notice = await repositories.notices.find(noticeId);
  const isForRole = notice && noticeKindsFor(staffActor(actor).role).includes(notice.kind);
  if (!isForRole) throw notFound();
  return notice;
}
