import type { Photo } from "../../components/young-person/option-picture.tsx";
import type { OwnOption } from "../../use-cases/views/read-options.ts";

/** A picture of an option, at the address that only its reader can open. */
export function photoOf(picture: OwnOption["picture"]): Photo | null {
  return (
    picture && { href: `/your-homes/pictures/${picture.id}`, description: picture.description }
  );
}
