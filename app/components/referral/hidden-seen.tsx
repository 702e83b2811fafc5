import { useFormState } from "../govuk/form-state.tsx";

type Props = {
  readonly seen: string;
  /** After a clash was shown: what is saved now has been seen, and sending again overwrites it. */
  readonly afterClash: boolean;
};

/**
 * The fingerprint of what the form was filled from. A refused form keeps the one it was sent with, so that what somebody
 * else saves meanwhile is never overwritten unread.
 */
export function HiddenSeen({ seen, afterClash }: Props) {
  const typed = useFormState().values?.seen;
  return <input type="hidden" name="seen" value={afterClash ? seen : String(typed ?? seen)} />;
}
