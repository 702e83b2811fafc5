import { redirect } from "@remix-run/node";
import { z } from "zod";
import { openNotice } from "../../use-cases/notices/open-notice.ts";
import { readNotice } from "../../use-cases/notices/read-notice.ts";
import { endpoint } from "../../web/endpoint.ts";
import { recordId } from "../../web/fields/identifiers.ts";

const params = z.object({ noticeId: recordId() });

/** Opening an address changes nothing, so that of one's own notice only leads back to the list. */
export const loader = endpoint({ access: "staff", params }, async ({ context, params }) => {
  await readNotice(context, params);
  return redirect("/notices");
});

/** Marks the notice as read and leads to the page that it is about. */
export const action = endpoint({ access: "staff", params }, async ({ context, params }) =>
  redirect(await openNotice(context, params)),
);
