import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";
import { type HomeKind, homeKindLabels } from "#app/domain/home/home.ts";
import type {
  AnchorDistance,
  ApprovalNeeded,
  Judgement,
  Score,
  ScorePart,
} from "#app/domain/matching/match.ts";
import type { Reasons } from "#app/domain/matching/reasons.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { Freshness } from "#app/domain/vacancy/freshness.ts";
import { SummaryList } from "../govuk/summary-list.tsx";
import { longDate } from "../product/dates.ts";
import { FreshnessTag } from "../product/freshness-tag.tsx";
import { MoneyPerWeek } from "../product/money-per-week.tsx";
import { OfstedTag } from "../product/ofsted-tag.tsx";
import { RequirementList } from "../product/requirement-list.tsx";
import { ScoreBar } from "../product/score-bar.tsx";
import { ScoreParts } from "../product/score-parts.tsx";
import { AnchorRings } from "./anchor-rings.tsx";
import { groupLivingWords } from "./group-living-words.ts";

export type MatchDetails = {
  readonly reference: string;
  readonly home: {
    readonly alias: string;
    readonly kind: HomeKind;
    readonly providerName: string;
    readonly areaName: string;
    readonly inHouse: boolean;
    readonly listed: boolean;
    readonly score: Score;
    readonly reasons: Pick<Reasons, "notKnown">;
    readonly requirements: readonly Judgement[];
    readonly distances: readonly AnchorDistance[];
    readonly approvals: readonly ApprovalNeeded[];
    readonly inspection: Inspection;
    readonly freshness: Freshness;
    readonly daysSinceConfirmed: number;
    readonly confirmedBy: string;
    /** Whole pence per week; `null` when it depends on the child. */
    readonly weeklyFee: number | null;
    readonly groupLiving: GroupLivingAnswer;
  };
  readonly fails: readonly Judgement[];
  readonly parts: readonly ScorePart[];
  readonly whoLivesThere: string;
  readonly availableFrom: string;
  readonly places: number;
  readonly vacancyNote: string;
  readonly profile: { readonly name: string; readonly version: number };
};

type Props = { readonly detail: MatchDetails };

/** One home against one referral in full: fit, approvals, every requirement, every part of the score. */
export function MatchView({ detail }: Props) {
  const { home, fails, parts, profile } = detail;
  return (
    <>
      <span className="govuk-caption-l">For referral {detail.reference}</span>
      <h1 className="govuk-heading-l">{home.alias}</h1>
      {fails.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Not on the list, because</h2>
          <RequirementList judgements={fails} label="What it does not meet" />
        </>
      )}
      {home.listed && <ScoreBar score={home.score} />}
      {home.approvals.map(({ code, sentence, regulation }) => (
        <div key={code} className="govuk-inset-text">
          {sentence} <span className="hearth-quiet">{regulation}</span>
        </div>
      ))}
      <HomeFacts detail={detail} />
      {home.reasons.notKnown.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What is not known</h2>
          <ul className="govuk-list govuk-list--bullet">
            {home.reasons.notKnown.map(({ code, sentence }) => (
              <li key={code}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">What the referral asks for</h2>
      <RequirementList judgements={home.requirements} label="Every requirement" />
      <h2 className="govuk-heading-m">How far it is</h2>
      <AnchorRings
        anchors={home.distances.map(({ anchor, label, miles }) => ({
          anchor,
          label,
          homes: [{ mark: "1", name: home.alias, miles }],
        }))}
        note=""
      />
      <ScoreParts
        parts={parts}
        caption={`Where the points come from (${profile.name}, version ${profile.version})`}
      />
    </>
  );
}

function HomeFacts({ detail }: Props) {
  const { home } = detail;
  return (
    <SummaryList
      rows={[
        { key: "Kind", value: `${homeKindLabels[home.kind]} in ${home.areaName}` },
        {
          key: "Provider",
          value: home.inHouse ? `${home.providerName} (in-house)` : home.providerName,
        },
        { key: "Who lives there", value: detail.whoLivesThere || "Has not said" },
        { key: "Living with the others there", value: groupLivingWords[home.groupLiving] },
        { key: "Ofsted", value: <OfstedTag inspection={home.inspection} /> },
        {
          key: "Vacancy",
          value: (
            <FreshnessTag
              freshness={home.freshness}
              days={home.daysSinceConfirmed}
              confirmedBy={home.confirmedBy}
            />
          ),
        },
        { key: "Ready from", value: longDate(detail.availableFrom) },
        { key: "Places", value: detail.places },
        ...(detail.vacancyNote === "" ? [] : [{ key: "Note", value: detail.vacancyNote }]),
        { key: "Fee, not part of the fit", value: <MoneyPerWeek pence={home.weeklyFee} /> },
      ]}
    />
  );
}
