import type { ReactNode } from "react";
import { VoiceLayout } from "./voice-layout.tsx";

type Props = {
  /** The young person's first page. */
  readonly homeHref: string;
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

const LINKS = [
  { href: "/help/children", label: "Get help" },
  { href: "/privacy/children", label: "Who sees what you say" },
  { href: "/accessibility", label: "Making this easier to use" },
  { href: "/cookies", label: "Cookies" },
] as const;

/** Pages for the child or young person. Needs the young-person style sheet. */
export function YoungPersonLayout({ homeHref, beforeMain, children }: Props) {
  return (
    <VoiceLayout
      homeHref={homeHref}
      links={LINKS}
      beforeMain={beforeMain}
      footerNote="If you are in danger now, call 999. To talk to someone any time, call Childline on 0800 1111. It is free."
    >
      {children}
    </VoiceLayout>
  );
}
