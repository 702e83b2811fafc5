import { takesPlaces } from "../../domain/vacancy/places.ts";
import type { Vacancy } from "../../domain/vacancy/vacancy.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { ButtonLink } from "../govuk/button-link.tsx";
import { DateInput } from "../govuk/date-input.tsx";

/** All that can be done with a vacancy as it is now. */
export function VacancyActions({ vacancy }: { readonly vacancy: Vacancy }) {
  if (vacancy.status === "withdrawn") return null;
  if (!takesPlaces(vacancy)) {
    return (
      <form method="post">
        <input type="hidden" name="version" value={vacancy.version} />
        <Button name="do" value="release" variant="secondary">
          It is not filled: offer it again
        </Button>
      </form>
    );
  }
  const isHeld = vacancy.status === "held";
  return (
    <>
      <form method="post">
        <input type="hidden" name="version" value={vacancy.version} />
        <ButtonGroup>
          <Button name="do" value="renew">
            Still open
          </Button>
          <Button name="do" value="fill" variant="secondary">
            Filled
          </Button>
          {isHeld && (
            <Button name="do" value="release" variant="secondary">
              Release the hold
            </Button>
          )}
          <ButtonLink href={`/provider/vacancies/${vacancy.id}/change`} variant="secondary">
            Change it
          </ButtonLink>
        </ButtonGroup>
      </form>
      <h2 className="govuk-heading-m">{isHeld ? "Hold it longer" : "Hold it for a child"}</h2>
      <p className="govuk-body">
        A held place is offered to nobody else. When the day has passed Hearth asks you to release
        it or to mark it filled.
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={vacancy.version} />
        <DateInput
          name="until"
          label="Last day of the hold"
          labelSize="s"
          value={vacancy.heldUntil ?? undefined}
        />
        <Button name="do" value="hold" variant="secondary">
          Hold
        </Button>
      </form>
      <h2 className="govuk-heading-m">Withdraw it</h2>
      <p className="govuk-body">For good: the places are not there after all.</p>
      <form method="post">
        <input type="hidden" name="version" value={vacancy.version} />
        <Button name="do" value="withdraw" variant="warning">
          Withdraw this vacancy
        </Button>
      </form>
    </>
  );
}
