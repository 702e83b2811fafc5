import type { ListedHome } from "./listed-home.ts";

type Props = Pick<ListedHome, "met" | "notMet" | "notKnown">;

/** What is asked for, under the word for how the home stands to it; the sign before each says it again. */
export function NeedChips({ met, notMet, notKnown }: Props) {
  return (
    <>
      <Chips word="Met" sign="met" names={met} />
      <Chips word="Not met" sign="not-met" names={notMet} />
      <Chips word="Not known" sign="open" names={notKnown} />
    </>
  );
}

type ChipsProps = {
  readonly word: string;
  readonly sign: string;
  readonly names: readonly string[];
};

function Chips({ word, sign, names }: ChipsProps) {
  if (names.length === 0) return null;
  return (
    <p className={`hearth-chips hearth-chips--${sign}`}>
      <b>{word}:</b>
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </p>
  );
}
