import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "../../components/govuk/button.tsx";
import { ErrorSummary } from "../../components/govuk/error-summary.tsx";
import { NoticeLine } from "../../components/product/notice-line.tsx";
import { listNotices } from "../../use-cases/notices/list-notices.ts";
import { markAllRead } from "../../use-cases/notices/mark-all-read.ts";
import { endpoint } from "../../web/endpoint.ts";
import { readForm } from "../../web/form.ts";
import { StaffPage } from "../../web/staff-page.tsx";
import { titled } from "../../web/titled.ts";

const error = "Open the list again, then mark it as read";
const form = z.object({
  until: z.iso
    .datetime({ error })
    .transform((text) => new Date(text))
    // Postgres knows no year 0.
    .refine((until) => until.getUTCFullYear() > 0, { error }),
});

export const meta = titled("Notices");

export const loader = endpoint({ access: "staff" }, ({ context }) =>
  listNotices(context, undefined),
);

export const action = endpoint({ access: "staff" }, async ({ context, request }) => {
  const read = await readForm(request, form);
  if (!read.ok) return read.reply;
  await markAllRead(context, read.value);
  return redirect("/notices");
});

export default function Notices() {
  const { notices, now } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage>
      <ErrorSummary {...refused} />
      <h1 className="govuk-heading-l">Notices</h1>
      <p className="govuk-body">
        What has happened, newest first. A notice that a colleague has opened is no longer new.
      </p>
      {notices.some(({ read }) => !read) && (
        <form method="post">
          <input type="hidden" name="until" value={now.toISOString()} />
          <Button variant="secondary">Mark all as read</Button>
        </form>
      )}
      {notices.length === 0 && <p className="govuk-body">There are none yet.</p>}
      <ul className="govuk-list hearth-notices">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} now={now} about={notice.about} />
        ))}
      </ul>
    </StaffPage>
  );
}
