import type { FindingJustification } from "../../domain/anonymity/unresolved-findings.ts";
import type { FreeTextField } from "../../domain/referral/free-text.ts";
import { Button } from "../govuk/button.tsx";
import { Details } from "../govuk/details.tsx";
import { freeTextLabels } from "./field-labels.ts";
import { type FindingInText, FindingList } from "./finding-list.tsx";

type Props = {
  readonly referralId: string;
  readonly toSettle: readonly FindingInText[];
  readonly justifications: readonly FindingJustification[];
  readonly mayWrite: boolean;
  readonly longestReason: number;
};

/** Words that may show who the child is: each is taken out or explained before anything is published. */
export function FindingsCheck(props: Props) {
  const { referralId, toSettle, justifications, mayWrite, longestReason } = props;
  return (
    <section id="words" aria-labelledby="words-heading">
      <h2 className="govuk-heading-m" id="words-heading">
        Words that may show who the child is
      </h2>
      {toSettle.length === 0 ? (
        <p className="govuk-body">
          Nothing is left to settle. The check looks for names, dates, places, schools and numbers,
          and it misses some: please read the card below yourself.
        </p>
      ) : mayWrite ? (
        <form method="post" noValidate>
          <p className="govuk-body">
            Nothing is published until each of these is taken out of the text or explained.
          </p>
          <FindingList referralId={referralId} findings={toSettle} longestReason={longestReason} />
          <Button variant="secondary" name="do" value="justify">
            Keep these reasons
          </Button>
        </form>
      ) : (
        <p className="govuk-body">{toSettle.length} still to settle.</p>
      )}
      <Kept justifications={justifications} />
    </section>
  );
}

function Kept({ justifications }: Pick<Props, "justifications">) {
  if (justifications.length === 0) return null;
  return (
    <Details summary="Reasons kept so far">
      <ul className="govuk-list govuk-list--bullet">
        {justifications.map(({ field, kind, excerpt, sentence, reason }) => (
          <li key={`${field} ${kind} ${excerpt} ${sentence}`}>
            “{excerpt}” in {freeTextLabels[field as FreeTextField] ?? field}: {reason}
          </li>
        ))}
      </ul>
    </Details>
  );
}
