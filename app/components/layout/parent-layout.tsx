import type { ReactNode } from "react";
import { VoiceLayout } from "./voice-layout.tsx";

type Props = {
  /** The parent's first page. */
  readonly homeHref: string;
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

const LINKS = [
  { href: "/help/parents", label: "Help" },
  { href: "/privacy/parents", label: "Who sees what you say" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/cookies", label: "Cookies" },
] as const;

/** Pages for parents. Needs the young-person style sheet. */
export function ParentLayout({ homeHref, beforeMain, children }: Props) {
  return (
    <VoiceLayout
      homeHref={homeHref}
      links={LINKS}
      beforeMain={beforeMain}
      footerNote="If someone is in danger now, call 999. For advice on your rights, call Family Rights Group on 0808 801 0366. It is free."
    >
      {children}
    </VoiceLayout>
  );
}
