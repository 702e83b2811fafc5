import { Choices, type ChoicesProps } from "./choices.tsx";

type Props = Omit<ChoicesProps, "kind" | "chosen" | "inline"> & {
  readonly values?: readonly string[] | undefined;
};

/** Any number of choices, sent under one name. */
export function Checkboxes({ values, ...rest }: Props) {
  return <Choices {...rest} kind="checkboxes" chosen={values ?? []} />;
}
