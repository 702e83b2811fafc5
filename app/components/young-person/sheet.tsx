import type { ReactNode } from "react";

/** A white card for words that belong together on the pages for children and parents. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  return <div className="hearth-sheet">{children}</div>;
}
