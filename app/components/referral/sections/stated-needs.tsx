import { type CapabilityCode, capabilityLabels } from "../../../domain/needs/needs.ts";
import { importances, type StatedNeed } from "../../../domain/referral/referral.ts";
import { Select } from "../../govuk/select.tsx";
import { choicesFrom, importanceShort } from "../referral-words.ts";

type Props = {
  /** `needs` or `risks`: each answer is sent as `needs.autism`. */
  readonly name: string;
  readonly codes: readonly CapabilityCode[];
  readonly stated: readonly StatedNeed<CapabilityCode>[];
  /** What no answer means. */
  readonly emptyLabel: string;
};

/** One answer for each need or risk of a list: not stated, matters, or must. */
export function StatedNeeds({ name, codes, stated, emptyLabel }: Props) {
  return (
    <div className="hearth-columns">
      {codes.map((code) => (
        <Select
          key={code}
          name={`${name}.${code}`}
          label={capabilityLabels[code]}
          emptyLabel={emptyLabel}
          value={stated.find((need) => need.code === code)?.importance}
          options={choicesFrom(importances, importanceShort)}
        />
      ))}
    </div>
  );
}
