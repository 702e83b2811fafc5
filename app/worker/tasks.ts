import type { TaskList } from "graphile-worker";
import { z } from "zod";
import type { ContextFor } from "../composition.server.ts";
import type { HomeId, OrganisationId, ReferralId, VacancyId } from "../domain/shared/ids.ts";
import type { Configuration } from "../server/configuration.ts";
import { answerGroupLiving } from "../use-cases/matching/answer-group-living.ts";
import { rejudgeOpenReferrals } from "../use-cases/matching/rejudge-open-referrals.ts";
import { rejudgeReferral } from "../use-cases/matching/rejudge-referral.ts";
import { rejudgeReweighed } from "../use-cases/matching/rejudge-reweighed.ts";
import { rejudgeTouched } from "../use-cases/matching/rejudge-touched.ts";
import { rejudgeVacancy } from "../use-cases/matching/rejudge-vacancy.ts";
import { smtpMailer } from "./mailer.ts";
import { sendNotices } from "./send-notices.ts";

export type Work = { readonly configuration: Configuration; readonly contextFor: ContextFor };

const aboutReferral = z.object({ referralId: z.uuid() });
const aboutReferrals = z.object({ referralIds: z.array(z.uuid()) });
const aboutNotices = z.object({ noticeIds: z.array(z.uuid()) });
const aboutHome = z.object({ homeId: z.uuid() });
const aboutOrganisation = z.object({ organisationId: z.uuid() });
const aboutVacancy = z.object({ vacancyId: z.uuid() });

/** What the worker does by the clock, in UTC; when it was off then, as soon as it is back. */
export const timetable = "5 3 * * * rejudge-open-referrals ?fill=1d";

/** What the worker does for each name in the queue. Every task may run twice and changes nothing the second time. */
export function taskList({ contextFor, configuration }: Work): TaskList {
  const { smtpUrl, from } = configuration.mail;
  const mailer = smtpUrl === undefined ? undefined : smtpMailer(smtpUrl, from);
  const context = () => contextFor({ kind: "worker" });
  return {
    "rejudge-referral": async (payload) => {
      const { referralId } = aboutReferral.parse(payload);
      await rejudgeReferral(context(), { referralId: referralId as ReferralId });
    },
    "rejudge-touched": async (_, { job }) => {
      await rejudgeTouched(context(), { failedBefore: job.attempts > 1 });
    },
    "rejudge-open-referrals": async () => {
      await rejudgeOpenReferrals(context(), undefined);
    },
    "rejudge-reweighed": async (payload) => {
      const { organisationId } = aboutOrganisation.parse(payload);
      await rejudgeReweighed(context(), { organisationId: organisationId as OrganisationId });
    },
    "rejudge-vacancy": async (payload) => {
      const { vacancyId } = aboutVacancy.parse(payload);
      await rejudgeVacancy(context(), { vacancyId: vacancyId as VacancyId });
    },
    "answer-group-living": async (payload) => {
      const about = z.union([aboutHome, aboutReferrals]).parse(payload);
      await answerGroupLiving(
        context(),
        "homeId" in about
          ? { homeId: about.homeId as HomeId }
          : { referralIds: about.referralIds as ReferralId[] },
      );
    },
    "send-notices": async (payload) => {
      const { noticeIds } = aboutNotices.parse(payload);
      await sendNotices(context(), { noticeIds, appUrl: configuration.appUrl }, mailer);
    },
  };
}
