import type { ReferralList } from "../../domain/referral/referral-lists.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { Pagination } from "../govuk/pagination.tsx";
import { type ReferralRow, ReferralTable } from "./referral-table.tsx";

type Props = {
  readonly referrals: readonly ReferralRow[];
  /** On all pages together. */
  readonly found: number;
  readonly page: number;
  readonly pageCount: number;
  readonly list: ReferralList | null;
  /** What was typed to find it; "" when nothing was. */
  readonly reference: string;
  readonly today: CalendarDate;
};

const listLabels: Record<ReferralList, string> = {
  draft: "Referrals being written",
  published: "Referrals looking for a home",
  decided: "Decided referrals",
  withdrawn: "Withdrawn referrals",
  due: "Referrals needed today or overdue",
  offered: "Referrals with an offer",
};

/** One page of a list of referrals, by status, with what the list is of and the way to the others. */
export function ReferralPages({ referrals, found, today, ...list }: Props) {
  const isPart = list.list !== null || list.reference !== "";
  return (
    <section aria-labelledby="referrals">
      <h2 className="govuk-heading-m" id="referrals">
        {list.list === null ? "All referrals" : listLabels[list.list]}
      </h2>
      <p className="govuk-body">
        {countWords(found, list.reference)}{" "}
        {isPart && (
          <a className="govuk-link" href="/commissioner#referrals">
            Show all referrals
          </a>
        )}
      </p>
      {[...new Set(referrals.map(({ status }) => status))].map((status) => (
        <ReferralTable
          key={status}
          status={status}
          referrals={referrals.filter((row) => row.status === status)}
          today={today}
          captionHidden={status === list.list}
        />
      ))}
      <Pagination
        label="Pages of referrals"
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(page) => hrefOf(list, page)}
      />
    </section>
  );
}

function countWords(found: number, reference: string): string {
  const number = found === 0 ? "No referral" : found === 1 ? "1 referral" : `${found} referrals`;
  if (reference === "") return found === 0 ? "No referral is here." : `${number}.`;
  return `${number} with “${reference}” in the reference.`;
}

function hrefOf({ list, reference }: Pick<Props, "list" | "reference">, page: number): string {
  const search = new URLSearchParams({
    ...(list === null ? {} : { list }),
    ...(reference === "" ? {} : { reference }),
    page: String(page),
  });
  return `/commissioner?${search}#referrals`;
}
