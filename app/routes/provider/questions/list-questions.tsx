import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { BackLink } from "../../../components/govuk/back-link.tsx";
import { When } from "../../../components/product/when.tsx";
import { DoneBanner } from "../../../components/provider/done-banner.tsx";
import { questionInWords } from "../../../domain/home/home-question.ts";
import { listQuestions } from "../../../use-cases/questions/list-questions.ts";
import { endpoint } from "../../../web/endpoint.ts";
import { StaffPage } from "../../../web/staff-page.tsx";
import { titled } from "../../../web/titled.ts";

const query = z.object({ done: z.string().optional().catch(undefined) });
const doneWords = { answered: "Saved in the home’s profile. Whoever asked has been told." };

export const meta = titled("Questions from commissioners");

export const loader = endpoint({ access: "staff", query }, async ({ context, query }) => ({
  ...query,
  now: context.now(),
  questions: await listQuestions(context, undefined),
}));

export default function ListQuestions() {
  const { questions, done, now } = useLoaderData<typeof loader>();
  return (
    <StaffPage beforeMain={<BackLink href="/provider">Today</BackLink>}>
      <DoneBanner done={done} words={doneWords} />
      <h1 className="govuk-heading-l">Questions from commissioners</h1>
      {questions.length === 0 && (
        <p className="govuk-body">
          No commissioner is waiting for an answer about one of your homes.
        </p>
      )}
      {questions.length > 0 && (
        <ul className="govuk-list hearth-notices">
          {questions.map(({ id, homeAlias, field, askedAt }) => (
            <li key={id} className="hearth-notice">
              <a className="govuk-link" href={`/provider/questions/${id}`}>
                {homeAlias}: {questionInWords(field)}
              </a>
              <span className="hearth-quiet">
                <When at={askedAt} now={now} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </StaffPage>
  );
}
