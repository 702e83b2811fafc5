import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export const TAG_COLOURS = [
  "grey",
  "green",
  "teal",
  "blue",
  "purple",
  "magenta",
  "red",
  "orange",
  "yellow",
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

type Props = {
  readonly children: ReactNode;
  readonly colour?: TagColour | undefined;
  readonly className?: string | undefined;
};

/** A short state in a coloured box. The words must say it without the colour. */
export function Tag({ children, colour, className }: Props) {
  return (
    <strong className={classNames("govuk-tag", colour && `govuk-tag--${colour}`, className)}>
      {children}
    </strong>
  );
}
