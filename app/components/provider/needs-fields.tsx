import type { Capability } from "../../domain/home/home.ts";
import {
  type CapabilityCode,
  capabilityLabels,
  capabilityLevelLabels,
  capabilityLevels,
  needCodes,
  riskToChildCodes,
  riskToOthersCodes,
} from "../../domain/needs/needs.ts";
import { Select } from "../govuk/select.tsx";
import { TextInput } from "../govuk/text-input.tsx";

const groups: readonly { readonly title: string; readonly codes: readonly CapabilityCode[] }[] = [
  { title: "Needs", codes: needCodes },
  { title: "Risks to the child", codes: riskToChildCodes },
  { title: "Risks to others", codes: riskToOthersCodes },
];

/** One answer for each need and risk, with a line for what shows it. */
export function NeedsFields({ capabilities }: { readonly capabilities: readonly Capability[] }) {
  return groups.map(({ title, codes }) => (
    <section key={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      {codes.map((code) => {
        const said = capabilities.find((one) => one.code === code);
        return (
          <div key={code} className="hearth-need">
            <Select
              name={`level.${code}`}
              label={capabilityLabels[code]}
              labelSize="s"
              emptyLabel="Not said"
              value={said?.level ?? ""}
              options={capabilityLevels.map((level) => ({
                value: level,
                label: capabilityLevelLabels[level],
              }))}
            />
            <TextInput
              name={`evidence.${code}`}
              label={
                <>
                  What shows it
                  <span className="govuk-visually-hidden">: {capabilityLabels[code]}</span>
                </>
              }
              value={said?.evidence}
            />
          </div>
        );
      })}
    </section>
  ));
}
