import { Details } from "../../components/govuk/details.tsx";
import type { ViewsWords } from "./words.ts";

/** Who can see it, what happens next, and who can help: below every form. */
export function HelpAndPrivacy({ words }: { readonly words: ViewsWords }) {
  return (
    <>
      <Details summary="Who can see what I say?">
        {words.whoSees.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Details>
      <Details summary="What happens next?">
        {words.whatNext.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Details>
      <Details summary="What if I do not want to answer?">
        <p>That is fine. You do not have to. You can answer later, or only some of it.</p>
        <p>You can also ask somebody to help you. Or say it out loud, and they write it down.</p>
      </Details>
      <p className="govuk-body">
        <a className="govuk-link" href={words.helpHref}>
          Get help from someone
        </a>
      </p>
    </>
  );
}
