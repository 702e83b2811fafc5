import type { ReactNode } from "react";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A follow-up question, shown when this choice is taken. */
  readonly reveal?: ReactNode;
  /** A line such as "or" before this choice. */
  readonly dividerBefore?: string | undefined;
  /** Checkboxes only: taking this one clears the others ("None of these"). */
  readonly exclusive?: boolean | undefined;
};

type Props = {
  readonly kind: "radios" | "checkboxes";
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
};

/** One radio or checkbox with its hint and its follow-up question. */
export function ChoiceItem({ kind, name, id, choice, checked }: Props) {
  const block = `govuk-${kind}`;
  const hintId = choice.hint ? `${id}-item-hint` : undefined;
  return (
    <>
      {choice.dividerBefore && <div className={`${block}__divider`}>{choice.dividerBefore}</div>}
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={choice.value}
          defaultChecked={checked}
          aria-describedby={hintId}
          data-behaviour={choice.exclusive ? "exclusive" : undefined}
        />
        <label className={`govuk-label ${block}__label`} htmlFor={id}>
          {choice.label}
        </label>
        {choice.hint && (
          <div id={hintId} className={`govuk-hint ${block}__hint`}>
            {choice.hint}
          </div>
        )}
      </div>
      {choice.reveal && <div className={`${block}__conditional`}>{choice.reveal}</div>}
    </>
  );
}
