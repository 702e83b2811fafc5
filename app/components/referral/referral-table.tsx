import { type ReferralStatus, referralStatusLabels } from "../../domain/referral/referral.ts";
import { urgencyFor } from "../../domain/referral/request-rules.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { type Column, Table } from "../govuk/table.tsx";
import { longDate } from "../product/dates.ts";
import { UrgencyTag } from "./referral-status.tsx";

export type ReferralRow = {
  readonly id: string;
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly neededBy: CalendarDate | null;
  readonly age: number | null;
  readonly sectionsWritten: number;
  readonly homesAsked: number;
  readonly offers: number;
};

type Props = {
  readonly status: ReferralStatus;
  readonly referrals: readonly ReferralRow[];
  readonly today: CalendarDate;
  /** The heading above says which they are. */
  readonly captionHidden: boolean;
};

/** Referrals of one status, which is said once and not in each row, each leading to its pages. */
export function ReferralTable({ status, referrals, today, captionHidden }: Props) {
  return (
    <Table
      short
      caption={referralStatusLabels[status]}
      captionSize="s"
      captionHidden={captionHidden}
      columns={columns(status, today)}
      rows={referrals}
      rowKey={({ id }) => id}
    />
  );
}

function columns(status: ReferralStatus, today: CalendarDate): Column<ReferralRow>[] {
  const isOpen = status === "draft" || status === "published";
  const referral: Column<ReferralRow> = {
    header: "Referral",
    cell: ({ id, reference, age, neededBy }) => (
      <>
        <a className="govuk-link hearth-target" href={`/commissioner/referrals/${id}`}>
          {reference}
        </a>
        {age !== null && <>, age {age}</>} {isOpen && <Urgent by={neededBy} today={today} />}
      </>
    ),
  };
  const needed: Column<ReferralRow> = {
    header: "Needed by",
    cell: ({ neededBy }) => (neededBy === null ? "Not said yet" : longDate(neededBy)),
  };
  return [referral, needed, ...(status === "draft" ? [written] : [asked, offered])];
}

const written: Column<ReferralRow> = {
  header: "Written",
  cell: ({ sectionsWritten }) => `${sectionsWritten} of 9 sections`,
};
const asked: Column<ReferralRow> = {
  header: "Asked",
  cell: ({ homesAsked }) => `${homesAsked === 0 ? "No home" : counted(homesAsked, "home")} asked`,
};
const offered: Column<ReferralRow> = {
  header: "Offers",
  cell: ({ id, offers }) =>
    offers === 0 ? (
      "No offer"
    ) : (
      <a className="govuk-link hearth-target" href={`/commissioner/referrals/${id}/offers`}>
        {counted(offers, "offer")}
      </a>
    ),
};

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

function Urgent({ by, today }: { readonly by: CalendarDate | null; readonly today: CalendarDate }) {
  if (by === null) return null;
  const urgency = urgencyFor(by, today);
  return urgency === "planned" ? null : <UrgencyTag urgency={urgency} />;
}
