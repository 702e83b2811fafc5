import type { ViewsAudience } from "#app/domain/views/views.ts";
import type { ViewsStanding } from "#app/domain/views/views-standing.ts";
import { SummaryList } from "../govuk/summary-list.tsx";
import { Tag } from "../govuk/tag.tsx";
import { heardWords } from "./views-labels.ts";

const keys: Record<ViewsAudience, string> = { child: "The child", parent: "The parents" };

/** Where the referral stands with each of those who must be asked. */
export function StandingTable({ standing }: { readonly standing: ViewsStanding }) {
  const rows = (["child", "parent"] as const).map((audience) => {
    const { word, colour, meaning } = heardWords[standing[audience]];
    return {
      key: keys[audience],
      value: (
        <span className="hearth-tagged">
          <Tag colour={colour}>{word}</Tag>
          <span>{meaning}</span>
        </span>
      ),
    };
  });
  return <SummaryList rows={rows} />;
}
