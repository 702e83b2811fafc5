import { Table } from "../govuk/table.tsx";
import { Tag } from "../govuk/tag.tsx";
import { profileWords } from "../matching/run-words.ts";
import { When } from "../product/when.tsx";

type Profile = {
  readonly id: string;
  readonly owner: string | null;
  readonly ownerName: string;
  readonly name: string;
  readonly version: number;
  readonly why: string;
  readonly at: Date;
  readonly by: string | null;
};

type Props = {
  readonly profiles: readonly Profile[];
  readonly inUse: Pick<Profile, "owner" | "name" | "version">;
  readonly now: Date;
};

/** Every version of the weights that an organisation may use. */
export function ProfileTable({ profiles, inUse, now }: Props) {
  const isInUse = (one: Profile) =>
    one.owner === inUse.owner && one.name === inUse.name && one.version === inUse.version;
  return (
    <Table
      caption="Versions"
      rows={profiles}
      rowKey={({ id }) => id}
      empty="No version has been saved. Homes are ordered by Hearth standard."
      columns={[
        {
          header: "Version",
          cell: (one) => (
            <>
              <a className="govuk-link" href={`/weights/${one.id}`}>
                {profileWords(one)}
              </a>{" "}
              {isInUse(one) && <Tag colour="green">In use</Tag>}
            </>
          ),
        },
        { header: "Of", cell: ({ ownerName }) => ownerName },
        {
          header: "Saved",
          cell: ({ at, by }) => (
            <>
              <When at={at} now={now} />
              {by !== null && ` by ${by}`}
            </>
          ),
        },
        { header: "Why", cell: ({ why }) => why },
      ]}
    />
  );
}
