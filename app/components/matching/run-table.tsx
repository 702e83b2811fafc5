import { Table } from "../govuk/table.tsx";
import { When } from "../product/when.tsx";
import { profileWords } from "./run-words.ts";

type Run = {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly profile: { readonly name: string; readonly version: number };
  readonly listed: number;
};

type Props = { readonly referralId: string; readonly runs: readonly Run[]; readonly now: Date };

/** The lists that were shown for a referral. */
export function RunTable({ referralId, runs, now }: Props) {
  return (
    <Table
      caption="Lists that were shown"
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      empty="No list of homes has been shown for this referral."
      columns={[
        {
          header: "When",
          cell: ({ id, at }) => (
            <a className="govuk-link" href={`/commissioner/referrals/${referralId}/runs/${id}`}>
              <When at={at} now={now} exact />
            </a>
          ),
        },
        { header: "Shown to", cell: ({ by }) => by ?? "Somebody who has left" },
        { header: "Ordered by", cell: ({ profile }) => profileWords(profile) },
        { header: "Homes", cell: ({ listed }) => listed.toLocaleString("en-GB"), numeric: true },
      ]}
    />
  );
}
