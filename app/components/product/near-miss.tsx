import type { ReactNode } from "react";

type Props = {
  /** The one thing that would have to change: "4 homes if the distance were 25 instead of 20 miles". */
  readonly change: string;
  readonly children?: ReactNode;
};

/** Homes that fail exactly one must-have, under the one change that would bring them in. */
export function NearMiss({ change, children }: Props) {
  return (
    <div className="hearth-near-miss">
      <h3 className="hearth-near-miss__change">{change}</h3>
      {children}
    </div>
  );
}
