import { Button } from "../govuk/button.tsx";
import { VisuallyHidden } from "../govuk/visually-hidden.tsx";

type Props = { readonly id: string; readonly name: string; readonly out: boolean };

/** Stops one person's access from their next request on, or gives it back. */
export function PersonForm({ id, name, out }: Props) {
  return (
    <form method="post">
      <input type="hidden" name="personId" value={id} />
      <Button name="do" value={out ? "let-in" : "keep-out"} variant="secondary">
        {out ? "Give access again" : "Stop access"}
        <VisuallyHidden> {name}</VisuallyHidden>
      </Button>
    </form>
  );
}
