import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { AskHome } from "../../../components/matching/ask-home.tsx";
import { answerWords } from "../../../components/matching/home-answer.tsx";
import { MatchView } from "../../../components/matching/match-view.tsx";
import { NotYet } from "../../../components/matching/not-yet.tsx";
import { PrintHead } from "../../../components/matching/print-head.tsx";
import { longDate } from "../../../components/product/dates.ts";
import { isAllowed } from "../../../domain/access/permissions.ts";
import type { HomeId, ReferralId } from "../../../domain/shared/ids.ts";
import { type MatchDetail, readMatch } from "../../../use-cases/matching/match-detail.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";
import { answerOf } from "./listed-home-of.ts";

const params = z.object({ referralId: recordId<ReferralId>(), homeId: recordId<HomeId>() });

type Loaded = { readonly detail: MatchDetail | null };
export const meta = titled<Loaded>((data) =>
  data?.detail ? `${data.detail.home.alias} for ${data.detail.reference}` : "A home and a referral",
);

export const loader = endpoint(
  { access: "staff", params },
  async ({ context, session, params }) => {
    const outcome = await readMatch(context, params);
    const day = longDate(context.today());
    if (!outcome.accepted) return { ...params, day, detail: null, mayAsk: false };
    const answer = answerOf(outcome.value.home);
    const detail = { ...outcome.value, answer: answer && answerWords(answer) };
    const isOpen = detail.status === "published" && detail.home.listed && detail.answer === null;
    return {
      ...params,
      day,
      detail,
      mayAsk: isOpen && isAllowed(session.actor, "invitation:send"),
    };
  },
);

export default function Match() {
  const { referralId, homeId, day, detail, mayAsk } = useLoaderData<typeof loader>();
  const list = `/commissioner/referrals/${referralId}/matches`;
  return (
    <StaffPage beforeMain={<BackLink href={list}>Homes that fit</BackLink>}>
      {detail === null && <NotYet referralId={referralId} />}
      {detail && <PrintHead reference={detail.reference} day={day} profile={detail.profile} />}
      {detail && (
        <MatchView detail={detail}>
          {mayAsk && <AskHome referralId={referralId} homeId={homeId} alias={detail.home.alias} />}
        </MatchView>
      )}
    </StaffPage>
  );
}
