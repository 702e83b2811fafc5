import { SignOutForm } from "./sign-out-form.tsx";

export type SignedInPerson = {
  readonly name: string;
  readonly organisation: string;
  /** The role in plain words, such as "Referrals officer". */
  readonly role?: string | undefined;
};

type Props = { readonly person: SignedInPerson; readonly signOutAction?: string | undefined };

/** For whom the page was made: organisation first, since one person may act for several. */
export function SignedIn({ person, signOutAction }: Props) {
  return (
    <div className="hearth-who">
      <p className="hearth-who__words">
        <span className="govuk-visually-hidden">Signed in for </span>
        <span className="hearth-who__organisation">{person.organisation}</span>
        <span className="hearth-who__person">
          <span className="govuk-visually-hidden">as </span>
          {person.name}
          {person.role && `, ${person.role}`}
        </span>
      </p>
      <SignOutForm action={signOutAction} />
    </div>
  );
}
