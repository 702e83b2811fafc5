import { Outlet } from "@remix-run/react";
import { roleLabels } from "../../domain/access/roles.ts";
import { countUnread } from "../../use-cases/notices/count-unread.ts";
import { endpoint } from "../../web/endpoint.ts";
import { firstPage, navigationFor } from "../../web/navigation.ts";
import type { RouteHandle } from "../../web/route-handle.ts";
import type { StaffFrame } from "../../web/staff-page.tsx";

export const handle: RouteHandle = { area: "staff" };

/** What stands above every page of somebody who is signed in; the pages inside check for themselves. */
export const loader = endpoint(
  { access: "staff" },
  async ({ context, session }): Promise<StaffFrame> => {
    const { actor, personName, organisationName } = session;
    return {
      person: { name: personName, organisation: organisationName, role: roleLabels[actor.role] },
      homeHref: firstPage(actor),
      navigation: navigationFor(actor, await countUnread(context, undefined)),
    };
  },
);

export default function StaffPages() {
  return <Outlet />;
}
