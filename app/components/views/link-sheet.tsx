import type { ViewsAudience } from "#app/domain/views/views.ts";
import { WarningText } from "../govuk/warning-text.tsx";

type Props = {
  readonly audience: ViewsAudience;
  readonly address: string;
  readonly pin: string;
  readonly expiresAt: Date;
};

const lastDay = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "full" });

/** A new link with its PIN, shown once, and a sheet for its reader that can be printed. */
export function LinkSheet({ audience, address, pin, expiresAt }: Props) {
  const isChild = audience === "child";
  return (
    <>
      <div className="hearth-screen-only">
        <h1 className="govuk-heading-l">The private link is made</h1>
        <WarningText>
          The link and the numbers are shown only now. Nobody can look them up later.
        </WarningText>
        <p className="govuk-body">
          Send the link, or print this sheet. Give the 6 numbers in person or by telephone, never in
          the same message.
        </p>
      </div>
      <section className="hearth-print-sheet">
        <h2 className="govuk-heading-m">{isChild ? "Homes for you" : "Homes for your child"}</h2>
        <p className="govuk-body">
          {isChild
            ? "We are looking for a home for you. You can see the homes and tell us what you think."
            : "We are looking for a home for your child. You can see the homes and tell us what you think."}
        </p>
        <ol className="govuk-list govuk-list--number">
          <li>
            Open this link on a phone or computer:{" "}
            <strong className="hearth-long">{address}</strong>
          </li>
          <li>Type your 6 numbers.</li>
          <li>Read about the homes. Say what you think.</li>
        </ol>
        <p className="govuk-body">
          The link works until {lastDay.format(expiresAt)}. Keep it to yourself. You do not have to
          answer.
        </p>
        {isChild && (
          <p className="govuk-body">
            To talk to someone who is not your social worker, call Childline on 0800 1111. It is
            free.
          </p>
        )}
        <p className="govuk-body">
          Your 6 numbers: <strong className="hearth-pin">{pin}</strong>
        </p>
      </section>
    </>
  );
}
