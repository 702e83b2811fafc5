import { type ViewsAnswer, viewsAnswerLabels } from "#app/domain/views/views.ts";
import { Face } from "./face.tsx";

type Props = { readonly answer: ViewsAnswer | null; readonly why: string };

/** What the reader said about a home last. */
export function SaidBefore({ answer, why }: Props) {
  return (
    <div className="hearth-said">
      {answer && <Face answer={answer} />}
      <div>
        <p className="hearth-said__answer">
          You said{answer ? `: ${viewsAnswerLabels[answer]}` : ":"}
        </p>
        {why && <p className="hearth-said__why">{why}</p>}
      </div>
    </div>
  );
}
