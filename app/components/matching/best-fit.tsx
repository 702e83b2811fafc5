import { homeKindLabels } from "#app/domain/home/home.ts";
import { Button } from "../govuk/button.tsx";
import { FitBar } from "./fit-bar.tsx";
import { GroupLivingLine } from "./group-living-line.tsx";
import { HomeReasons } from "./home-reasons.tsx";
import { HomeTick } from "./home-tick.tsx";
import type { FirstHome } from "./listed-home.ts";
import { NeedChips } from "./need-chips.tsx";

type Props = {
  readonly home: FirstHome;
  readonly rank: number;
  readonly href: string;
  readonly offersHref: string;
  readonly mayAsk: boolean;
  /** The id of the form that asks this home alone; a tick elsewhere in the list is not sent with it. */
  readonly askForm: string;
};

/** The best home that has not said no: who, why, what is not known, what choosing it would take, and the next step. */
export function BestFit({ home, rank, href, offersHref, mayAsk, askForm }: Props) {
  return (
    <article className="hearth-first" aria-labelledby="best-fit">
      <div className="hearth-first__who">
        <h2 className="hearth-first__name" id="best-fit">
          <span className="hearth-first__label">{labelOf(home)}</span> {home.alias}
        </h2>
        {home.answer?.is === "offered" && (
          <p>
            <a className="govuk-link" href={offersHref}>
              Read the offer<span className="govuk-visually-hidden"> of {home.alias}</span>
            </a>
          </p>
        )}
        {home.answer === null && mayAsk && (
          <div className="hearth-first__act">
            <Button form={askForm}>Ask {home.alias}</Button>
          </div>
        )}
        <p>
          {homeKindLabels[home.kind]} in {home.areaName}
        </p>
        <p>
          <b>{home.provider}</b>
        </p>
        {home.distances.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <FitBar lower={home.lower} upper={home.upper} />
        {rank > 1 && <p className="hearth-quiet">Homes that fit better have said no.</p>}
      </div>
      <div className="hearth-first__why">
        <h3 className="hearth-first__head">Why</h3>
        <HomeReasons best={home.best} worst={home.worst} />
        <NeedChips met={home.met} notMet={home.notMet} notKnown={[]} />
        <GroupLivingLine answer={home.groupLiving} />
      </div>
      <div className="hearth-first__ask">
        <h3 className="hearth-first__head">Not known: ask them</h3>
        {home.questions.length === 0 ? (
          <p>Nothing that the referral asks for is open.</p>
        ) : (
          <ul className="hearth-first__questions">
            {home.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
      </div>
      <dl className="hearth-first__facts">
        <Fact name="Ready" says={home.ready} />
        <Fact name="Ofsted" says={home.ofsted} />
        <Fact name="Vacancy confirmed" says={home.confirmed} />
        <Fact name="Fee, no part of the fit" says={home.price} />
        <Fact name="Approval it would need" says={home.approval} />
      </dl>
      <div className="hearth-first__do">
        <a className="govuk-link" href={href}>
          All of its reasons<span className="govuk-visually-hidden">: {home.alias}</span>
        </a>
        <HomeTick home={home} mayAsk={mayAsk} />
      </div>
    </article>
  );
}

function labelOf({ answer }: FirstHome): string {
  if (answer?.is === "offered") return "Best fit: has offered";
  return answer === null ? "Ask first" : "Best fit: asked, no answer yet";
}

function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}
