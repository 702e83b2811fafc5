import type { ReactNode } from "react";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { PageFrame } from "./page-frame.tsx";
import { type NavigationItem, ServiceNavigation } from "./service-navigation.tsx";
import { SignedIn, type SignedInPerson } from "./signed-in.tsx";

type Props = {
  readonly person: SignedInPerson;
  readonly navigation: readonly NavigationItem[];
  readonly homeHref?: string | undefined;
  readonly signOutAction?: string | undefined;
  /** BackLink. */
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

/** Pages of a signed-in professional: provider, commissioner, region, administrator. */
export function StaffLayout(props: Props) {
  return (
    <PageFrame
      header={
        <>
          <Header homeHref={props.homeHref ?? "/"}>
            <SignedIn person={props.person} signOutAction={props.signOutAction} />
          </Header>
          <ServiceNavigation items={props.navigation} />
        </>
      }
      beforeMain={props.beforeMain}
      footer={
        <Footer>
          Hearth ranks homes and gives its reasons. People decide, and their reasons are kept.
        </Footer>
      }
    >
      {props.children}
    </PageFrame>
  );
}
