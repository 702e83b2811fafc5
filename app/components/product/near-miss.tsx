import type { ReactNode } from "react";

type Props = {
  /** The one thing that would have to change: "4 homes if the distance were 25 instead of 20 miles". */
  readonly change: string;
  readonly headingLevel?: 2 | 3 | undefined;
  readonly children?: ReactNode;
};

/** Homes that fail exactly one must-have, under the one change that would bring them in. */
export function NearMiss({ change, headingLevel = 2, children }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="hearth-near-miss hearth-near-miss--change">
      <Heading className="hearth-near-miss__change">{change}</Heading>
      {children}
    </div>
  );
}
