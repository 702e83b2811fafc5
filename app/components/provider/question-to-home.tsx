import {
  type HomeAnswer,
  needIn,
  oneTapAnswers,
  pageOf,
  type QuestionField,
  questionInWords,
} from "#app/domain/home/home-question.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { type FoundWords, FoundWordsCheck } from "../product/found-words.tsx";
import { HiddenVersion } from "./hidden-version.tsx";

type Props = {
  readonly question: {
    readonly homeId: string;
    readonly homeAlias: string;
    readonly field: QuestionField;
    readonly answeredAt: Date | null;
    readonly answer: string | null;
    readonly homeVersion: number;
  };
  readonly mayAnswer: boolean;
  readonly found: readonly FoundWords[];
};

/** A commissioner's question about a home, with a button for each answer. It says nothing of any child. */
export function QuestionToHome({ question, mayAnswer, found }: Props) {
  const { homeId, homeAlias, field, answeredAt, answer } = question;
  const page = `/provider/homes/${homeId}/${pageOf(field)}`;
  return (
    <>
      <span className="govuk-caption-l">{homeAlias}</span>
      <h1 className="govuk-heading-l">A commissioner asks: {questionInWords(field)}</h1>
      {answeredAt !== null && (
        <p className="govuk-body">
          It has been answered: <strong>{answer}</strong>. To change it, change{" "}
          <a className="govuk-link" href={page}>
            the home’s profile
          </a>
          .
        </p>
      )}
      {answeredAt === null && (
        <p className="govuk-body">
          Your answer is saved in the home’s profile with today’s date. Every commissioner reads it
          there, and whoever asked is told.
        </p>
      )}
      {answeredAt === null && mayAnswer && <Answers {...{ question, found, page }} />}
    </>
  );
}

type AnswersProps = Pick<Props, "question" | "found"> & { readonly page: string };

function Answers({ question: { field, homeVersion }, found, page }: AnswersProps) {
  const answers = oneTapAnswers(field);
  if (answers.length === 0) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={page}>
          Answer it in the home’s profile
        </a>
      </p>
    );
  }
  const isNeed = needIn(field) !== null;
  const plain = answers.filter(({ answer }) => !isNeed || answer !== shownByEvidence);
  const shown = answers.filter((one) => !plain.includes(one));
  return (
    <>
      {shown.map(({ answer, label }) => (
        <form key={answer} method="post" noValidate>
          <HiddenVersion version={homeVersion} />
          <TextInput
            name="evidence"
            label="If it has done this, what shows it?"
            labelSize="s"
            hint="A few words. No names of carers or children."
            width={30}
          />
          <FoundWordsCheck found={found} />
          <Button name="answer" value={answer} variant="secondary">
            {label}
          </Button>
        </form>
      ))}
      <form method="post" noValidate>
        <HiddenVersion version={homeVersion} />
        {isNeed && (
          <p className="govuk-body">
            <b>If it has not:</b>
          </p>
        )}
        <ButtonGroup>
          {plain.map(({ answer, label }) => (
            <Button key={answer} name="answer" value={answer} variant="secondary">
              {label}
            </Button>
          ))}
        </ButtonGroup>
      </form>
    </>
  );
}

/** The answer that needs a word of what shows it. It has a form of its own, so that Enter in its box sends no other. */
const shownByEvidence: HomeAnswer = "experienced";
