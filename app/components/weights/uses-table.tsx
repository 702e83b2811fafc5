import { Table } from "../govuk/table.tsx";
import { profileWords } from "../matching/run-words.ts";
import { When } from "../product/when.tsx";

type Use = { readonly ownerName: string; readonly profileId: string | null; readonly from: Date };
type Profile = { readonly id: string; readonly name: string; readonly version: number };

type Props = {
  readonly uses: readonly Use[];
  readonly profiles: readonly Profile[];
  readonly now: Date;
};

/** What has been put in use, by whom and from when. */
export function UsesTable({ uses, profiles, now }: Props) {
  if (uses.length === 0) return null;
  const nameOf = ({ profileId }: Use) => {
    const profile = profiles.find(({ id }) => id === profileId);
    if (profileId === null) return "None of its own";
    return profile === undefined ? "An earlier version" : profileWords(profile);
  };
  return (
    <Table
      caption="Put in use"
      rows={uses}
      rowKey={({ ownerName, from }) => `${ownerName} ${from.toISOString()}`}
      columns={[
        { header: "From", cell: ({ from }) => <When at={from} now={now} /> },
        { header: "Version", cell: nameOf },
        { header: "By", cell: ({ ownerName }) => ownerName },
      ]}
    />
  );
}
