import type { ReactNode } from "react";
import { ExitThisPage, ExitThisPageSkipLink } from "../govuk/exit-this-page.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PageFrame } from "./page-frame.tsx";
import { type NavigationItem, ServiceNavigation } from "./service-navigation.tsx";

type Props = {
  readonly navigation?: readonly NavigationItem[] | undefined;
  readonly beforeMain?: ReactNode;
  /** Shows the way out that every page for children and parents has. */
  readonly exit?: boolean | undefined;
  readonly children: ReactNode;
};

/** Pages that anyone may read: start, sign-in, help, privacy, errors. */
export function PublicLayout({ navigation = [], beforeMain, exit = false, children }: Props) {
  return (
    <PageFrame
      beforeHeader={exit && <ExitThisPageSkipLink />}
      header={
        <>
          <Header homeHref="/" />
          <ServiceNavigation items={navigation} />
        </>
      }
      beforeMain={
        <>
          {exit && <ExitThisPage />}
          {beforeMain}
        </>
      }
      footer={<Footer>Hearth helps find the right home for each child in care in England.</Footer>}
    >
      {children}
    </PageFrame>
  );
}
