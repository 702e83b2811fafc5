import {
  hearthStandardReasons,
  type WeightKey,
  weightKeys,
  weightLabels,
} from "../../domain/matching/weight-profile.ts";
import { TextInput } from "../govuk/text-input.tsx";

type Props = {
  readonly weights: Readonly<Record<WeightKey, number>>;
  /** What the field of a wish is called in the form. */
  readonly nameOf: (key: WeightKey) => string;
};

/** One box for each wish's points, with why it is weighed. */
export function WeightFields({ weights, nameOf }: Props) {
  return (
    <div className="hearth-weights">
      {weightKeys.map((key) => (
        <TextInput
          key={key}
          name={nameOf(key)}
          label={weightLabels[key]}
          labelSize="s"
          hint={hearthStandardReasons[key]}
          value={String(weights[key])}
          inputMode="decimal"
          width={4}
          suffix="points"
          spellCheck={false}
        />
      ))}
    </div>
  );
}
