import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";
import { groupLivingWords } from "./group-living-words.ts";

/** Whether the child could live with those who are there, in a line; nothing where nobody has said. */
export function GroupLivingLine({ answer }: { readonly answer: GroupLivingAnswer }) {
  if (answer === "not-known") return null;
  return (
    <p className="hearth-living">
      <strong>Living with the others there:</strong> {groupLivingWords[answer]}.
    </p>
  );
}
