import type { Capability } from "../../domain/home/home.ts";
import {
  capabilityCodes,
  capabilityLabels,
  capabilityLevelLabels,
} from "../../domain/needs/needs.ts";
import { Details } from "../govuk/details.tsx";
import { SummaryList } from "../govuk/summary-list.tsx";

type Props = { readonly capabilities: readonly Capability[] };

/** Needs and risks that a home has answered, and behind a click those it has not. */
export function NeedsSummary({ capabilities }: Props) {
  const open = capabilityCodes.filter((code) => !capabilities.some((one) => one.code === code));
  return (
    <>
      {capabilities.length > 0 && (
        <SummaryList
          rows={capabilities.map(({ code, level, evidence }) => ({
            key: capabilityLabels[code],
            value: (
              <>
                {capabilityLevelLabels[level]}
                {evidence !== "" && <span className="hearth-quiet">. {evidence}</span>}
              </>
            ),
          }))}
        />
      )}
      {open.length > 0 && (
        <Details summary={`Not said: ${open.length} of ${capabilityCodes.length}`}>
          <ul className="govuk-list govuk-list--bullet">
            {open.map((code) => (
              <li key={code}>{capabilityLabels[code]}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
