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
  readonly caption: string;
  readonly referrals: readonly ReferralRow[];
  readonly today: CalendarDate;
  readonly empty: string;
};

/** Referrals of an authority, each leading to its pages. */
export function ReferralTable({ caption, referrals, today, empty }: Props) {
  return (
    <Table
      caption={caption}
      columns={columns(today)}
      rows={referrals}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}

function columns(today: CalendarDate): Column<ReferralRow>[] {
  return [
    {
      header: "Referral",
      cell: ({ id, reference, age }) => (
        <>
          <a className="govuk-link" href={`/commissioner/referrals/${id}`}>
            {reference}
          </a>
          {age !== null && <>, age {age}</>}
        </>
      ),
    },
    {
      header: "Needed by",
      cell: ({ neededBy, status }) => <Needed by={neededBy} status={status} today={today} />,
    },
    { header: "Status", cell: ({ status }) => referralStatusLabels[status] },
    {
      header: "Homes asked",
      numeric: true,
      cell: ({ status, homesAsked, sectionsWritten }) =>
        status === "draft" ? `${sectionsWritten} of 9 sections` : homesAsked,
    },
    {
      header: "Offers",
      numeric: true,
      cell: ({ id, offers }) =>
        offers === 0 ? (
          "None"
        ) : (
          <a className="govuk-link" href={`/commissioner/referrals/${id}/offers`}>
            {offers}
            <span className="govuk-visually-hidden"> {offers === 1 ? "offer" : "offers"}</span>
          </a>
        ),
    },
  ];
}

type NeededProps = {
  readonly by: CalendarDate | null;
  readonly status: ReferralStatus;
  readonly today: CalendarDate;
};

function Needed({ by, status, today }: NeededProps) {
  if (by === null) return "Not said yet";
  const isOpen = status === "draft" || status === "published";
  const urgency = urgencyFor(by, today);
  if (!isOpen || urgency === "planned") return longDate(by);
  return (
    <>
      {longDate(by)} <UrgencyTag urgency={urgency} />
    </>
  );
}
