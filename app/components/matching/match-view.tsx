import type { ReactNode } from "react";
import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";
import { type HomeKind, homeKindLabels } from "#app/domain/home/home.ts";
import type {
  AnchorDistance,
  ApprovalNeeded,
  Judgement,
  Score,
  ScorePart,
  Verdict,
} from "#app/domain/matching/match.ts";
import type { Reasons } from "#app/domain/matching/reasons.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { Freshness } from "#app/domain/vacancy/freshness.ts";
import { Details } from "../govuk/details.tsx";
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
  /** What has passed between them; `null` when nothing has. */
  readonly answer: string | null;
  readonly fails: readonly Judgement[];
  readonly parts: readonly ScorePart[];
  readonly whoLivesThere: string;
  readonly availableFrom: string;
  readonly places: number;
  readonly vacancyNote: string;
  readonly profile: { readonly name: string; readonly version: number };
};

type Props = {
  readonly detail: MatchDetails;
  /** What can be done about it, below how well it fits. */
  readonly children?: ReactNode;
};

const openFirst: readonly Verdict[] = ["not-met", "not-known", "met"];

/** One home against one referral in full: fit, approvals, every requirement, every part of the score. */
export function MatchView({ detail, children }: Props) {
  const { home, fails, parts, profile } = detail;
  const asked = openFirst.flatMap((verdict) =>
    home.requirements.filter((one) => one.kind !== "lawful" && one.verdict === verdict),
  );
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
      {detail.answer && (
        <p className="govuk-body">
          <b>{detail.answer}.</b>
        </p>
      )}
      {children}
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
      <RequirementList judgements={asked} label="Every must-have" />
      <Law judgements={home.requirements.filter(({ kind }) => kind === "lawful")} />
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

/** What the law and the vacancy ask of every home: in a line where all of it is met. */
function Law({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const met = judgements.filter(({ verdict }) => verdict === "met").length;
  const points = <RequirementList judgements={judgements} label="What the law asks for" />;
  return (
    <>
      <h2 className="govuk-heading-m">The law and the vacancy</h2>
      {met < judgements.length ? (
        points
      ) : (
        <>
          <p className="govuk-body">All {met} points are met.</p>
          <Details summary={`The ${met} points`}>{points}</Details>
        </>
      )}
    </>
  );
}

function HomeFacts({ detail }: Pick<Props, "detail">) {
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
