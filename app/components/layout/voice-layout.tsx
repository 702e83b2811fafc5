import type { ReactNode } from "react";
import { ExitThisPage, ExitThisPageSkipLink } from "../govuk/exit-this-page.tsx";
import { Street } from "../young-person/street.tsx";
import { Footer, type FooterLink } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PageFrame } from "./page-frame.tsx";

type Props = {
  readonly homeHref: string;
  readonly links: readonly FooterLink[];
  readonly beforeMain?: ReactNode;
  readonly footerNote: ReactNode;
  readonly children: ReactNode;
};

/** What the pages for children and for parents share: no account, and always a way out. */
export function VoiceLayout(props: Props) {
  return (
    <PageFrame
      beforeHeader={<ExitThisPageSkipLink />}
      header={
        <>
          <Header homeHref={props.homeHref} />
          <Street />
        </>
      }
      beforeMain={
        <>
          <ExitThisPage />
          {props.beforeMain}
        </>
      }
      footer={<Footer links={props.links}>{props.footerNote}</Footer>}
    >
      {props.children}
    </PageFrame>
  );
}
