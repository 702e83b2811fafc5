import {
  needIn,
  oneTapAnswers,
  pageOf,
  type QuestionField,
  questionInWords,
} from "#app/domain/home/home-question.ts";
import { Button } from "../govuk/button.tsx";
import { ButtonGroup } from "../govuk/button-group.tsx";
import { TextInput } from "../govuk/text-input.tsx";
import { type FoundWords, FoundWordsCheck } from "./found-words.tsx";
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
  return (
    <form method="post" noValidate>
      <HiddenVersion version={homeVersion} />
      {needIn(field) !== null && (
        <TextInput
          name="evidence"
          label="What shows it"
          hint="Only for “Has done this and can show it”. No names of carers or children."
        />
      )}
      <FoundWordsCheck found={found} />
      <ButtonGroup>
        {answers.map(({ answer, label }) => (
          <Button key={answer} name="answer" value={answer} variant="secondary">
            {label}
          </Button>
        ))}
      </ButtonGroup>
    </form>
  );
}
