import type { Attention } from "../../domain/vacancy/attention.ts";
import type { Freshness } from "../../domain/vacancy/freshness.ts";
import { type Vacancy, vacancyStatusLabels } from "../../domain/vacancy/vacancy.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { Tag, type TagColour } from "../govuk/tag.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";
import { longDate } from "../product/dates.ts";
import { FreshnessTag } from "../product/freshness-tag.tsx";
import { MoneyPerWeek } from "../product/money-per-week.tsx";

type Props = {
  readonly vacancy: Vacancy;
  readonly homeName: string;
  readonly freshness: Freshness;
  readonly days: number;
  readonly attention: Attention | null;
  /** Where to come back to after a tap: a local path. */
  readonly backTo: string;
  readonly mayChange: boolean;
  readonly headingLevel?: 2 | 3 | undefined;
};

const statusColours: Record<Vacancy["status"], TagColour> = {
  open: "green",
  held: "yellow",
  filled: "grey",
  withdrawn: "grey",
};

/** One vacancy with the two taps that keep it true: still open, or filled. */
export function VacancyLine(props: Props) {
  const { vacancy, homeName, attention, backTo, mayChange, headingLevel = 3 } = props;
  const Heading = `h${headingLevel}` as const;
  const isLive = vacancy.status === "open" || vacancy.status === "held";
  const places = vacancy.places === 1 ? "1 place" : `${vacancy.places} places`;
  return (
    <li className="hearth-slip">
      <Heading className="govuk-heading-s hearth-slip__title">
        <a className="govuk-link" href={`/provider/vacancies/${vacancy.id}`}>
          {homeName}
          <VisuallyHidden>: {places}</VisuallyHidden>
        </a>{" "}
        <Tag colour={statusColours[vacancy.status]}>{vacancyStatusLabels[vacancy.status]}</Tag>
      </Heading>
      <p className="govuk-body hearth-slip__facts">
        {places} from {longDate(vacancy.availableFrom)} · <MoneyPerWeek pence={vacancy.weeklyFee} />
      </p>
      {isLive && (
        <p className="govuk-body hearth-slip__facts">
          <FreshnessTag
            freshness={props.freshness}
            days={props.days}
            confirmedBy={vacancy.confirmedBy}
          />
        </p>
      )}
      {attention === "hold-ended" && vacancy.heldUntil && (
        <p className="govuk-body hearth-slip__facts">
          The hold ended on {longDate(vacancy.heldUntil)}. Release the place or mark it filled.
        </p>
      )}
      {isLive && mayChange && (
        <form method="post" action={`/provider/vacancies/${vacancy.id}`}>
          <input type="hidden" name="version" value={vacancy.version} />
          <input type="hidden" name="backTo" value={backTo} />
          <ButtonGroup>
            <Button
              name="do"
              value={attention === "hold-ended" ? "release" : "renew"}
              variant={attention === null ? "secondary" : "primary"}
            >
              {attention === "hold-ended" ? "Release" : "Still open"}
              <VisuallyHidden> at {homeName}</VisuallyHidden>
            </Button>
            <Button name="do" value="fill" variant="secondary">
              Filled
              <VisuallyHidden> at {homeName}</VisuallyHidden>
            </Button>
          </ButtonGroup>
        </form>
      )}
    </li>
  );
}
