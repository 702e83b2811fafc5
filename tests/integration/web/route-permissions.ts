import type { Permission } from "#app/domain/access/permissions.ts";

/**
 * Who may open each page: those whom one of the permissions allows. `anybody` needs no session, `staff` any, and
 * `views` an open link. A route that is missing here fails the test beside this file.
 */
export type Opener = "anybody" | "staff" | "views" | readonly [Permission, ...Permission[]];

const under = <Path extends string>(folder: Path, opener: Opener, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`routes/${folder}/${name}`, opener]));

export const openers: Readonly<Record<string, Opener>> = {
  root: "anybody",
  staff: "staff",
  ...under("public", "anybody", [
    "start",
    "help",
    "help-for-children",
    "help-for-parents",
    "privacy",
    "privacy-for-children",
    "privacy-for-parents",
    "accessibility",
    "cookies",
    "about-the-data",
  ]),
  ...under("account", "anybody", ["sign-in", "sign-out", "missing"]),
  ...under("account", "staff", ["account"]),
  ...under("account", ["notice:read"], ["notices", "open-notice"]),
  ...under("health", "anybody", ["alive", "ready"]),

  ...under("provider", ["vacancy:read"], ["start"]),
  ...under(
    "provider/homes",
    ["home:read"],
    [
      "list-homes",
      "home",
      "basics",
      "care",
      "household",
      "needs",
      "pictures",
      "picture",
      "inspection",
    ],
  ),
  ...under("provider/homes", ["home:write"], ["add-home", "living-together"]),
  ...under("provider/vacancies", ["vacancy:read"], ["list-vacancies", "vacancy", "change"]),
  ...under("provider/vacancies", ["vacancy:write"], ["publish"]),
  ...under("provider/referrals", ["card:read"], ["list-cards", "card"]),
  ...under("provider/referrals", ["offer:prepare"], ["make-offer"]),
  ...under("provider/referrals", ["offer:decline"], ["decline"]),
  ...under("provider/questions", ["home:read"], ["list-questions", "question"]),
  ...under("provider/offers", ["offer:prepare"], ["list-offers", "offer"]),

  ...under(
    "commissioner/referrals",
    ["referral:read"],
    ["first-page", "referral", "check", "withdraw"],
  ),
  ...under("commissioner/referrals", ["referral:write"], ["section", "start"]),
  ...under(
    "commissioner/matching",
    ["match:read"],
    [
      "matches",
      "match",
      "compare",
      "siblings",
      "changes",
      "what-if",
      "questions",
      "why-not",
      "runs",
      "run",
    ],
  ),
  ...under("commissioner/market", ["market:browse"], ["browse"]),
  ...under("commissioner/invitations", ["referral:read"], ["homes-asked"]),
  ...under("commissioner/offers", ["offer:compare"], ["compare-offers"]),
  ...under("commissioner/decisions", ["decision:read"], ["decide"]),
  ...under(
    "commissioner/approvals",
    ["approval:out-of-area", "approval:at-a-distance"],
    ["waiting-approvals"],
  ),
  ...under("commissioner/approvals", ["decision:read"], ["approve"]),
  ...under(
    "commissioner/views",
    ["referral:read"],
    ["views", "make-link", "record", "absence", "answer"],
  ),
  // Only leads back to the page that its form stands on.
  ...under("commissioner/views", "staff", ["close"]),

  ...under("weights", ["weights:read"], ["list-profiles", "edit-profile", "profile"]),
  ...under("region", ["region:read"], ["region"]),
  ...under("admin", ["people:manage"], ["people"]),
  ...under("admin", ["audit:read"], ["audit", "messages"]),
  ...under("admin", ["claim:settle"], ["registrations"]),

  ...under("young-person", "views", ["your-homes", "say", "matters", "picture"]),
  ...under("young-person", "anybody", ["finish", "open-link", "missing"]),
};
