import type { Score } from "../../domain/matching/match.ts";
import { Table } from "../govuk/table.tsx";
import { scoreRange } from "../product/score-text.ts";
import { placeWords, profileWords } from "./run-words.ts";

type Home = { readonly homeId: string; readonly alias: string; readonly providerName: string };
type Standing = { readonly place: number; readonly score: Score };
type ShownThen = Home &
  Standing & {
    readonly today: Standing | null;
    readonly fails: readonly string[];
  };

export type Since = {
  readonly shown: readonly ShownThen[];
  readonly newcomers: readonly (Home & Standing)[];
  readonly profile: { readonly name: string; readonly version: number } | null;
};

type Props = { readonly referralId: string; readonly since: Since };

/** The first homes of a list that was shown beside the list of today. */
export function ThenAndNow({ referralId, since: { shown, newcomers, profile } }: Props) {
  const named = (home: Home) => <HomeLink referralId={referralId} home={home} />;
  const scored = ({ score }: Standing) => scoreRange(score);
  return (
    <>
      <h2 className="govuk-heading-m">What has changed since</h2>
      <p className="govuk-body">
        {profile === null
          ? "The referral lacks answers now, so there is no list for today to compare with."
          : `Today’s list is ordered by ${profileWords(profile)}.`}
      </p>
      <Table
        caption="The first homes, then and today"
        captionSize="s"
        rows={shown}
        rowKey={({ homeId }) => homeId}
        empty="No home was listed then."
        columns={[
          { header: "Then", cell: ({ place }) => placeWords(place) },
          { header: "Home", cell: named },
          { header: "Score then, of 100", cell: scored },
          ...(profile === null ? [] : [{ header: "Today", cell: todayWords }]),
        ]}
      />
      {newcomers.length > 0 && (
        <Table
          caption="Among the first today, and not then"
          captionSize="s"
          rows={newcomers}
          rowKey={({ homeId }) => homeId}
          columns={[
            { header: "Today", cell: ({ place }) => placeWords(place) },
            { header: "Home", cell: named },
            { header: "Score, of 100", cell: scored },
          ]}
        />
      )}
    </>
  );
}

function todayWords({ place, today, fails }: ShownThen): string {
  if (today === null) {
    return fails.length > 0
      ? `Not listed. Not met: ${fails.join("; ")}`
      : "Further down, or gone from Hearth";
  }
  const at = today.place === place ? "Still" : "Now";
  return `${at} ${placeWords(today.place)}, ${scoreRange(today.score)}`;
}

function HomeLink({ referralId, home }: { readonly referralId: string; readonly home: Home }) {
  return (
    <>
      <a
        className="govuk-link"
        href={`/commissioner/referrals/${referralId}/matches/${home.homeId}`}
      >
        {home.alias}
      </a>
      {home.providerName !== "" && `, ${home.providerName}`}
    </>
  );
}
