type Props = { readonly action?: string | undefined };

/** Signing out changes something, so it is a form that posts and not a link. */
export function SignOutForm({ action = "/sign-out" }: Props) {
  return (
    <form className="hearth-who__form" method="post" action={action}>
      <button type="submit" className="hearth-text-button">
        Sign out
      </button>
    </form>
  );
}
