import type { ListedHome } from "./listed-home.ts";

type Props = Pick<ListedHome, "best" | "worst">;

/** Two reasons for a home and one against, each said to be so in a word that is heard and a sign that is seen. */
export function HomeReasons({ best, worst }: Props) {
  return (
    <ul className="hearth-why">
      {best.map((sentence) => (
        <li key={sentence} className="hearth-why__for">
          <span className="govuk-visually-hidden">For: </span>
          {sentence}
        </li>
      ))}
      {worst && (
        <li className="hearth-why__against">
          <span className="govuk-visually-hidden">Against: </span>
          {worst}
        </li>
      )}
    </ul>
  );
}
