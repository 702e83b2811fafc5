import type { WeightKey } from "../../domain/matching/weight-profile.ts";
import { totalPoints } from "../../domain/matching/weights.ts";
import { Button } from "../govuk/button.tsx";
import { Select } from "../govuk/select.tsx";
import { TextArea } from "../govuk/text-area.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { WeightFields } from "./weight-fields.tsx";

type Props = {
  readonly begun: {
    readonly id: string;
    readonly weights: Readonly<Record<WeightKey, number>>;
    readonly name: string | null;
    readonly after: number;
    readonly maySave: boolean;
    readonly referrals: readonly { readonly id: string; readonly reference: string }[];
  };
  /** Of the weights that were tried. */
  readonly total: number | undefined;
  readonly nameOf: (key: WeightKey) => string;
};

/** Points for every wish, a referral to try them on, and what saving asks for. */
export function VersionFields({ begun, total, nameOf }: Props) {
  const { id, weights, name, after, maySave, referrals } = begun;
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="after" value={after} />
      {name !== null && <input type="hidden" name="name" value={name} />}
      <p className="govuk-body">
        Give each wish from 0 to 100 points. A wish with twice the points counts twice as much.{" "}
        {total === undefined ? "These start from " : "The weights that were tried have "}
        <strong>{total ?? totalPoints(weights)} points in all</strong>.
      </p>
      <WeightFields weights={weights} nameOf={nameOf} />
      <h2 className="govuk-heading-m">Try them first</h2>
      {referrals.length > 0 ? (
        <>
          <Select
            name="referralId"
            label="On which referral?"
            hint="One of your own that is looking for a home now. Nothing is saved."
            emptyLabel="Choose one"
            options={referrals.map(({ id: value, reference }) => ({ value, label: reference }))}
          />
          <Button name="do" value="try" variant={maySave ? "secondary" : "primary"}>
            Show what would change
          </Button>
        </>
      ) : (
        <p className="govuk-body">
          Weights are tried on an authority’s own open referrals. There is none here.
        </p>
      )}
      {maySave && (
        <>
          <h2 className="govuk-heading-m">Save them</h2>
          {name === null && (
            <TextInput
              name="name"
              label="What are these weights called?"
              hint="Such as the name of a framework or a lot."
              width={30}
            />
          )}
          <TextArea
            name="why"
            label="Why are the weights to change?"
            hint="Kept with the version, for whoever asks later."
            rows={3}
            maxCharacters={500}
          />
          <p className="govuk-body">
            Saving changes no list yet: a version orders homes only once it is put in use.
          </p>
          <Button name="do" value="save">
            Save as a new version
          </Button>
        </>
      )}
    </>
  );
}
