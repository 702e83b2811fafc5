import { useCase } from "../use-case.ts";
import { findNotice, type OneNotice } from "./find-notice.ts";
import type { ToldNotice } from "./notice-repository.ts";

/** One notice as it stands; reading it marks nothing. Throws NotFound as opening it does. */
export const readNotice = useCase(
  { permission: "notice:read", subject: ({ noticeId }: OneNotice) => noticeId, audited: false },
  (context, input: OneNotice): Promise<ToldNotice> => findNotice(context, input),
);
