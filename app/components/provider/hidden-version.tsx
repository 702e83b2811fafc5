import { useFormState } from "../govuk/form-state.tsx";

/**
 * The version that a form was filled from. A refused form keeps the one it was sent with, so that what somebody else has
 * saved meanwhile is never overwritten unread.
 */
export function HiddenVersion({ version }: { readonly version: number }) {
  const typed = useFormState().values?.version;
  return <input type="hidden" name="version" value={String(typed ?? version)} />;
}
