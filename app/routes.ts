import { layout, type RouteConfig, route } from "@remix-run/route-config";

// Every address of Hearth, by the people who use it. A file is named from app/.
export default [
  // Anybody
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),

  // Everybody who is signed in
  layout("routes/account/staff.tsx", { id: "staff" }, [
    route("account", "routes/account/account.tsx"),

    // Providers

    // Commissioners

    route(
      "commissioner/referrals/:referralId/invitations",
      "routes/commissioner/invitations/homes-asked.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/offers",
      "routes/commissioner/offers/compare-offers.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/decision",
      "routes/commissioner/decisions/decide.tsx",
    ),
    route("commissioner/approvals", "routes/commissioner/approvals/waiting-approvals.tsx"),
    route("commissioner/approvals/:referralId", "routes/commissioner/approvals/approve.tsx"),

    // Regions

    // Administrators
  ]),

  // Children and parents

  // Machines
  route("healthz", "routes/health/alive.ts"),
  route("readyz", "routes/health/ready.ts"),

  // Every other address
  route("*", "routes/account/missing.tsx"),
] satisfies RouteConfig;
