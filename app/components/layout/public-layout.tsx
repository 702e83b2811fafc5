import type { ReactNode } from "react";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PageFrame } from "./page-frame.tsx";
import { type NavigationItem, ServiceNavigation } from "./service-navigation.tsx";

type Props = {
  readonly navigation?: readonly NavigationItem[] | undefined;
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

/** Pages that anyone may read: start, sign-in, help, privacy, errors. */
export function PublicLayout({ navigation = [], beforeMain, children }: Props) {
  return (
    <PageFrame
      header={
        <>
          <Header homeHref="/" />
          <ServiceNavigation items={navigation} />
        </>
      }
      beforeMain={beforeMain}
      footer={<Footer>Hearth helps find the right home for each child in care in England.</Footer>}
    >
      {children}
    </PageFrame>
  );
}
