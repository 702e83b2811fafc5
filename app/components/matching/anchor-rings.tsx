import { type RingHome, Rings } from "./rings.tsx";

export type AnchorWithHomes = {
  readonly anchor: string;
  readonly label: string;
  readonly homes: readonly RingHome[];
};

type Props = {
  readonly anchors: readonly AnchorWithHomes[];
  /** Where the same is said in words. */
  readonly note: string;
};

/** One small ring for each place that matters, with how far the homes are from it. */
export function AnchorRings({ anchors, note }: Props) {
  return (
    <figure className="hearth-anchors">
      {anchors.map(({ anchor, label, homes }) => (
        <div key={anchor} className="hearth-anchors__one">
          <Rings homes={homes} size={180} />
          <p className="hearth-anchors__label">
            From {label}:{" "}
            {homes.map(({ mark, name, miles }, index) => (
              <span key={mark}>
                {index > 0 && ", "}
                <b>{homes.length > 1 ? mark : name}</b> {miles}
              </span>
            ))}{" "}
            miles
          </p>
        </div>
      ))}
      <figcaption className="hearth-far__note">
        Straight line, with rings at 5, 10, 20 and 50 miles. How far, not in which direction. {note}
      </figcaption>
    </figure>
  );
}
