import { pounds } from "./money.ts";

type Props = {
  /** Whole pence; `null` when the fee depends on the child. */
  readonly pence: number | null;
};

/** A weekly fee in words. It stands beside the fit and is never part of it. */
export function MoneyPerWeek({ pence }: Props) {
  if (pence === null) return <span className="hearth-quiet">Fee depends on the child</span>;
  return <span className="hearth-money">{pounds(pence)} a week</span>;
}
