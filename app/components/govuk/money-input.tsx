import { TextInput, type TextInputProps } from "./text-input.tsx";

type Props = Omit<TextInputProps, "prefix" | "type" | "inputMode" | "autoComplete">;

/**
 * An amount in pounds. The label must say what the amount is for ("Weekly fee, in pounds"), since the
 * £ sign and the suffix are not read out.
 */
export function MoneyInput(props: Props) {
  return <TextInput width={10} {...props} prefix="£" inputMode="decimal" autoComplete="off" />;
}
