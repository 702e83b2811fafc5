import { Button } from "../govuk/button.tsx";

type Props = { readonly referralId: string; readonly homeId: string; readonly alias: string };

/** Asks one home to offer. */
export function AskHome({ referralId, homeId, alias }: Props) {
  return (
    <form
      className="hearth-screen-only"
      method="post"
      action={`/commissioner/referrals/${referralId}/invitations`}
    >
      <input type="hidden" name="homeId" value={homeId} />
      <p className="govuk-hint">
        A home that you ask sees the anonymised card, never where the child lives.
      </p>
      <Button>Ask {alias} to offer</Button>
    </form>
  );
}
