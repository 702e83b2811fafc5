import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { ErrorSummary } from "../../../components/govuk/error-summary.tsx";
import { FormState } from "../../../components/govuk/form-state.tsx";
import { DoneBanner } from "../../../components/provider/done-banner.tsx";
import { OwnHomeView } from "../../../components/provider/own-home-view.tsx";
import { isAllowed } from "../../../domain/access/permissions.ts";
import type { HomeId } from "../../../domain/shared/ids.ts";
import { changeHome } from "../../../use-cases/homes/change-home.ts";
import { readHome } from "../../../use-cases/homes/read-home.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { versionField } from "../../../web/fields/number.ts";
import { readForm } from "../../../web/form.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { changedWords, registrationWords } from "../refusal-words.ts";

const params = z.object({ homeId: recordId<HomeId>() });
const query = z.object({ done: z.string().optional().catch(undefined) });
const form = z.object({ version: versionField });

const doneWords = {
  added: "The home is on Hearth. You can publish its vacancies now.",
  waiting: "The home is on Hearth. Its registration number has to be confirmed.",
  saved: "Saved. The profile is confirmed as of today.",
  confirmed: "The profile is confirmed as of today.",
  reported: "The inspection stands as reported by you until the register has it.",
  "report-withdrawn": "Withdrawn. What the register says counts again.",
} as const;

export const meta = titled("Home");

export const loader = endpoint(
  { access: "staff", params, query },
  async ({ context, params: { homeId }, query: { done } }) => ({
    ...(await readHome(context, homeId)),
    now: context.now(),
    mayChange: isAllowed(context.actor, "home:write"),
    done,
  }),
);

/** Confirms the profile as it stands. */
export const action = endpoint(
  { access: "staff", params },
  async ({ context, params: { homeId }, request }) => {
    const read = await readForm(request, form);
    if (!read.ok) return read.reply;
    const { version } = read.value;
    const outcome = await changeHome(context, { homeId, version, answers: {}, confirmed: [] });
    if (!outcome.accepted) return read.refuse({ "": changedWords }, 409);
    return redirect(`/provider/homes/${homeId}?done=confirmed`);
  },
);

export default function OwnHomePage() {
  const { done, registrationProblem, ...own } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider/homes">Homes</BackLink>}>
      <FormState {...refused}>
        <ErrorSummary />
      </FormState>
      <DoneBanner
        done={done === "added" && own.claim !== "confirmed" ? "waiting" : done}
        words={doneWords}
      />
      <OwnHomeView
        {...own}
        problem={registrationProblem === null ? undefined : registrationWords[registrationProblem]}
      />
    </StaffPage>
  );
}
