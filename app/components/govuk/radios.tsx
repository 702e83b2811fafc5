import { Choices, type ChoicesProps } from "./choices.tsx";

type Props = Omit<ChoicesProps, "kind" | "chosen"> & { readonly value?: string | undefined };

/** One choice of a few, each with an optional hint and follow-up question. */
export function Radios({ value, ...rest }: Props) {
  return <Choices {...rest} kind="radios" chosen={value === undefined ? [] : [value]} />;
}
