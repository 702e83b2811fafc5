import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { StaffLayout } from "../components/layout/staff-layout.tsx";
import { markCurrent, type NavigationLink } from "./navigation.ts";

/** The id of the route around every staff page, in routes.ts. */
export const staffRouteId = "staff";

/** What the route around every staff page loads. */
export type StaffFrame = {
  readonly person: { readonly name: string; readonly organisation: string; readonly role: string };
  readonly homeHref: string;
  readonly navigation: readonly NavigationLink[];
};

type Props = {
  /** BackLink or Breadcrumbs. */
  readonly beforeMain?: ReactNode;
  readonly children: ReactNode;
};

/** A page for somebody who is signed in: their name, their organisation and their main pages stand above it. */
export function StaffPage({ beforeMain, children }: Props) {
  const frame = useStaffFrame();
  const { pathname } = useLocation();
  if (!frame) return children;
  return (
    <StaffLayout
      person={frame.person}
      homeHref={frame.homeHref}
      navigation={markCurrent(frame.navigation, pathname)}
      beforeMain={beforeMain}
    >
      {children}
    </StaffLayout>
  );
}

/** Who is signed in; undefined outside the staff pages. */
export function useStaffFrame(): StaffFrame | undefined {
  return useRouteLoaderData(staffRouteId) as StaffFrame | undefined;
}
