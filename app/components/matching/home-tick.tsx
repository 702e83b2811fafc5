import type { ListedHome } from "./listed-home.ts";

type Props = { readonly home: ListedHome; readonly mayAsk: boolean };

/** A box to ask or compare the home; one that was asked can still be compared. */
export function HomeTick({ home: { homeId, alias, answer }, mayAsk }: Props) {
  const id = `tick-${homeId}`;
  return (
    <span className="govuk-checkboxes govuk-checkboxes--small hearth-tick">
      <span className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={mayAsk && answer === null ? "homeId" : "home"}
          type="checkbox"
          value={homeId}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {mayAsk && answer === null ? "Ask or compare" : "Compare"}
          <span className="govuk-visually-hidden"> {alias}</span>
        </label>
      </span>
    </span>
  );
}
