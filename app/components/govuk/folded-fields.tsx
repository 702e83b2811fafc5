import type { ReactNode } from "react";
import { Details } from "./details.tsx";
import { useFormState } from "./form-state.tsx";

type Props = {
  readonly summary: ReactNode;
  /** How the names of the fields begin: after a refused submit they stand open when one was filled in or is wrong. */
  readonly names: string;
  /** They hold an answer that should be seen. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
};

/** Questions that few people need, folded away so that the others are not lost among them. */
export function FoldedFields({ summary, names, open = false, children }: Props) {
  const { errors, values = {} } = useFormState();
  const isFilled = Object.entries(values).some(
    ([name, value]) => name.startsWith(names) && (value?.length ?? 0) > 0,
  );
  const isWrong = Object.keys(errors).some((name) => name.startsWith(names));
  return (
    <Details summary={summary} open={open || isFilled || isWrong}>
      {children}
    </Details>
  );
}
