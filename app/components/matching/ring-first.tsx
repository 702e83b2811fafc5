import { homeKindLabels } from "#app/domain/home/home.ts";
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
  readonly mayAsk: boolean;
};

/** The home to ring first: who, why, what is not known, and what choosing it would take. */
export function RingFirst({ home, rank, href, mayAsk }: Props) {
  return (
    <article className="hearth-first" aria-labelledby="ring-first">
      <div className="hearth-first__who">
        <h2 className="hearth-first__name" id="ring-first">
          <span className="hearth-first__label">Ring first</span> {home.alias}
        </h2>
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
        <Fact name="Price, no part of the fit" says={home.price} />
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

function Fact({ name, says }: { readonly name: string; readonly says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}
