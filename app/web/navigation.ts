import type { StaffActor } from "../domain/access/actor.ts";
import { isAllowed, type Permission } from "../domain/access/permissions.ts";

export type NavigationLink = {
  readonly href: string;
  readonly label: string;
  /** How many things wait there. */
  readonly waiting?: number;
};
export type CurrentLink = NavigationLink & { readonly current: "page" | "section" | undefined };

/** The main pages of staff, in the order they are shown; only those that the role may open. */
const mainPages: readonly (NavigationLink & { readonly permission: Permission })[] = [
  { href: "/provider", label: "Today", permission: "card:read" },
  { href: "/provider/referrals", label: "Referrals", permission: "card:read" },
  { href: "/provider/offers", label: "Offers", permission: "offer:prepare" },
  { href: "/provider/vacancies", label: "Vacancies", permission: "vacancy:read" },
  { href: "/provider/homes", label: "Homes", permission: "home:read" },
  { href: "/commissioner", label: "Referrals", permission: "referral:read" },
  { href: "/commissioner/market", label: "Vacancies", permission: "market:browse" },
  { href: "/commissioner/approvals", label: "Approvals", permission: "approval:out-of-area" },
  { href: "/commissioner/approvals", label: "Approvals", permission: "approval:at-a-distance" },
  { href: "/region", label: "Region", permission: "region:read" },
  { href: "/weights", label: "Weights", permission: "weights:read" },
  { href: "/notices", label: "Notices", permission: "notice:read" },
  { href: "/admin", label: "People", permission: "people:manage" },
  { href: "/admin/registrations", label: "Registrations", permission: "claim:settle" },
  { href: "/account", label: "Your account", permission: "account:own" },
];

/** The links above every page of somebody who is signed in; `unread` is how many notices nobody has opened. */
export function navigationFor(actor: StaffActor, unread = 0): readonly NavigationLink[] {
  return mainPages
    .filter(({ permission }) => isAllowed(actor, permission))
    .map(({ href, label }) =>
      href === "/notices" ? { href, label, waiting: unread } : { href, label },
    );
}

/** Marks the link that leads to the page, or else the longest one that the page lies below. */
export function markCurrent(links: readonly NavigationLink[], pathname: string): CurrentLink[] {
  const [nearest] = links
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.href.length - one.href.length);
  return links.map((link) => ({
    ...link,
    current: link !== nearest ? undefined : link.href === pathname ? "page" : "section",
  }));
}

/** The first page after signing in. */
export function firstPage(actor: StaffActor): string {
  if (actor.role === "administrator") return "/admin";
  const pages = {
    provider: "/provider",
    authority: "/commissioner",
    consortium: "/region",
  } as const;
  return pages[actor.organisationKind];
}
