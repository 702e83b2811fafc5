import { distanceBandLabels } from "#app/domain/distance/distance.ts";
import { type Pet, petLabels } from "#app/domain/home/home.ts";
import type { ChildOption } from "#app/domain/views/child-option.ts";
import { longDate } from "../product/dates.ts";
import { FactIcon, type FactIconName } from "./fact-icon.tsx";
import { HomePicture } from "./home-picture.tsx";

type Props = {
  readonly option: ChildOption;
  /** Counted from 1; also chooses the colours of the drawing. */
  readonly number: number;
  /** Makes the address of a photo from its id; without it a drawing is shown. */
  readonly pictureHref?: ((pictureId: string) => string) | undefined;
  /** Where the child reads more and says what they think. */
  readonly href?: string | undefined;
};

/** A home as a child reads about it: a picture, who lives there, pets, school, how far. */
export function OptionCard({ option, number, pictureHref, href }: Props) {
  const [photo] = option.pictureIds;
  return (
    <article className="hearth-option">
      {photo && pictureHref ? (
        <img className="hearth-option__picture" src={pictureHref(photo)} alt={option.name} />
      ) : (
        <HomePicture kind={option.kind} variant={number - 1} />
      )}
      <div className="hearth-option__body">
        <h2 className="hearth-option__name">{option.name}</h2>
        <p className="hearth-option__about">{option.aboutTheHome}</p>
        <dl className="hearth-option__facts">
          {optionFacts(option).map((fact) => (
            <div key={fact.question} className="hearth-option__fact">
              <FactIcon name={fact.icon} />
              <dt>{fact.question}</dt>
              <dd>{fact.answer}</dd>
            </div>
          ))}
        </dl>
        {href && (
          <div className="hearth-option__action">
            <a className="govuk-button" href={href}>
              Say what you think<span className="govuk-visually-hidden"> of {option.name}</span>
            </a>
          </div>
        )}
      </div>
    </article>
  );
}

type OptionFact = {
  readonly icon: FactIconName;
  readonly question: string;
  readonly answer: string;
};

/** The facts in the order that children ask for them. What is not known is said to be not known. */
export function optionFacts(option: ChildOption): readonly OptionFact[] {
  return [
    { icon: "people", question: "Who lives there?", answer: option.whoLivesThere },
    { icon: "heart", question: "Are there other children?", answer: option.otherChildren },
    { icon: "pets", question: "Are there pets?", answer: petWords(option.pets) },
    { icon: "school", question: "What about school?", answer: option.school },
    { icon: "distance", question: "How far is it?", answer: howFar(option) },
    { icon: "day", question: "When could you move in?", answer: longDate(option.canMoveInOn) },
  ];
}

function petWords(pets: readonly Pet[] | null): string {
  if (pets === null) return "We do not know yet. You can ask.";
  if (pets.length === 0) return "No pets";
  return pets.map((pet) => petLabels[pet]).join(", ");
}

function howFar({ distance, distanceFromSchool }: ChildOption): string {
  const home = `${distanceBandLabels[distance]} from where you lived before`;
  if (distanceFromSchool === null) return home;
  return `${home}. ${distanceBandLabels[distanceFromSchool]} from your school.`;
}
