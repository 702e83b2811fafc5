import { Button } from "../govuk/button.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";

type Props = { readonly id: string; readonly name: string; readonly out: boolean };

/** Keeps one person out from their next request on, or lets them in again. */
export function PersonForm({ id, name, out }: Props) {
  return (
    <form method="post">
      <input type="hidden" name="personId" value={id} />
      <Button name="do" value={out ? "let-in" : "keep-out"} variant="secondary">
        {out ? "Let in" : "Keep out"}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </form>
  );
}
