import type { ReactNode } from "react";
import { fieldId } from "./field-id.ts";
import { useFormState } from "./form-state.tsx";

export type FieldSize = "s" | "m" | "l" | "xl";

/** What every field takes. Errors and typed values come from the form around it when not given. */
export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly labelSize?: FieldSize | undefined;
  /** The label is the page's `h1`: for a page with one question. */
  readonly labelIsHeading?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[] | undefined;
};

export type Field = {
  readonly id: string;
  readonly errors: readonly string[];
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  /** For `aria-describedby`: hint first, then error; `undefined` when there is neither. */
  readonly describedBy: string | undefined;
  /** What was typed before a refused submit; `undefined` when the form is fresh. */
  readonly typed: readonly string[] | undefined;
};

/** Wires one field: its id, its errors, what describes it, and what was typed into it. */
export function useField(props: Pick<FieldProps, "name" | "hint" | "errors">): Field {
  const state = useFormState();
  const id = fieldId(props.name);
  const errors = props.errors ?? state.errors[props.name] ?? [];
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = errors.length > 0 ? `${id}-error` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ") || undefined;
  return { id, errors, hintId, errorId, describedBy, typed: typedValues(state.values, props.name) };
}

function typedValues(
  values: Readonly<Record<string, string | readonly string[] | undefined>> | undefined,
  name: string,
): readonly string[] | undefined {
  if (values === undefined) return undefined;
  const value = values[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
