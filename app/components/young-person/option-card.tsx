import type { ReactNode } from "react";
import type { ShownOption } from "#app/domain/views/shown-option.ts";
import type { ViewsAudience } from "#app/domain/views/views.ts";
import { FactIcon } from "./fact-icon.tsx";
import { optionFacts } from "./option-facts.ts";
import { OptionPicture, type Photo } from "./option-picture.tsx";

type Props = {
  readonly option: ShownOption;
  readonly audience: ViewsAudience;
  /** Counted from 1; also chooses the colours of the drawing. */
  readonly number: number;
  readonly count: number;
  /** Without one a drawing is shown. */
  readonly photo: Photo | null;
  /** What was said before, and the way to say something. */
  readonly children?: ReactNode;
};

/** A home as a child or parent reads about it: a picture, who lives there, pets, school, how far. */
export function OptionCard({ option, audience, number, count, photo, children }: Props) {
  return (
    <article className="hearth-option">
      <OptionPicture kind={option.kind} number={number} photo={photo} />
      <div className="hearth-option__body">
        <h2 className="hearth-option__name">
          {count > 1 && (
            <span className="hearth-option__number">
              Home {number} of {count}
              <span className="govuk-visually-hidden">: </span>
            </span>
          )}
          {option.name}
        </h2>
        {option.aboutTheHome && audience === "parent" && (
          <p className="govuk-body">The home wrote this for your child:</p>
        )}
        {option.aboutTheHome && <p className="hearth-option__about">{option.aboutTheHome}</p>}
        <dl className="hearth-option__facts">
          {optionFacts(option, audience).map((fact) => (
            <div key={fact.question} className="hearth-option__fact">
              <dt>
                <FactIcon name={fact.icon} />
                {fact.question}
              </dt>
              <dd>{fact.answer}</dd>
            </div>
          ))}
        </dl>
        {children}
      </div>
    </article>
  );
}
