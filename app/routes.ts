import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

// Every address of Hearth, by the people who use it. A file is named from app/.
export default [
  // Anybody
  index("routes/public/start.tsx"),
  route("help", "routes/public/help.tsx"),
  route("help/children", "routes/public/help-for-children.tsx"),
  route("help/parents", "routes/public/help-for-parents.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("privacy/children", "routes/public/privacy-for-children.tsx"),
  route("privacy/parents", "routes/public/privacy-for-parents.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("cookies", "routes/public/cookies.tsx"),
  route("about-the-data", "routes/public/about-the-data.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.tsx"),

  // Everybody who is signed in
  layout("routes/account/staff.tsx", { id: "staff" }, [
    route("account", "routes/account/account.tsx"),
    route("notices", "routes/account/notices.tsx"),
    route("notices/:noticeId", "routes/account/open-notice.ts"),

    // Providers
    route("provider", "routes/provider/start.tsx"),
    route("provider/homes", "routes/provider/homes/list-homes.tsx"),
    route("provider/homes/new", "routes/provider/homes/add-home.tsx"),
    route("provider/homes/:homeId", "routes/provider/homes/home.tsx"),
    route("provider/homes/:homeId/basics", "routes/provider/homes/basics.tsx"),
    route("provider/homes/:homeId/care", "routes/provider/homes/care.tsx"),
    route("provider/homes/:homeId/household", "routes/provider/homes/household.tsx"),
    route("provider/homes/:homeId/living-together", "routes/provider/homes/living-together.tsx"),
    route("provider/homes/:homeId/needs", "routes/provider/homes/needs.tsx"),
    route("provider/homes/:homeId/pictures", "routes/provider/homes/pictures.tsx"),
    route("provider/homes/:homeId/pictures/:pictureId", "routes/provider/homes/picture.ts"),
    route("provider/homes/:homeId/inspection", "routes/provider/homes/inspection.tsx"),
    route("provider/vacancies", "routes/provider/vacancies/list-vacancies.tsx"),
    route("provider/vacancies/new", "routes/provider/vacancies/publish.tsx"),
    route("provider/vacancies/:vacancyId", "routes/provider/vacancies/vacancy.tsx"),
    route("provider/vacancies/:vacancyId/change", "routes/provider/vacancies/change.tsx"),
    route("provider/referrals", "routes/provider/referrals/list-cards.tsx"),
    route("provider/referrals/:referralId", "routes/provider/referrals/card.tsx"),
    route(
      "provider/referrals/:referralId/homes/:homeId/offer",
      "routes/provider/referrals/make-offer.tsx",
    ),
    route(
      "provider/referrals/:referralId/homes/:homeId/decline",
      "routes/provider/referrals/decline.tsx",
    ),
    route("provider/offers", "routes/provider/offers/list-offers.tsx"),
    route("provider/offers/:offerId", "routes/provider/offers/offer.tsx"),
    route("provider/questions", "routes/provider/questions/list-questions.tsx"),
    route("provider/questions/:questionId", "routes/provider/questions/question.tsx"),

    // Commissioners
    route("commissioner", "routes/commissioner/referrals/first-page.tsx"),
    route("commissioner/referrals/new", "routes/commissioner/referrals/start.tsx"),
    route("commissioner/referrals/:referralId", "routes/commissioner/referrals/referral.tsx"),
    route("commissioner/referrals/:referralId/check", "routes/commissioner/referrals/check.tsx"),
    route(
      "commissioner/referrals/:referralId/withdraw",
      "routes/commissioner/referrals/withdraw.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/:section",
      "routes/commissioner/referrals/section.tsx",
    ),
    route("commissioner/referrals/:referralId/matches", "routes/commissioner/matching/matches.tsx"),
    route(
      "commissioner/referrals/:referralId/matches/compare",
      "routes/commissioner/matching/compare.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/matches/siblings",
      "routes/commissioner/matching/siblings.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/matches/:homeId",
      "routes/commissioner/matching/match.tsx",
    ),
    route("commissioner/referrals/:referralId/runs", "routes/commissioner/matching/runs.tsx"),
    route("commissioner/referrals/:referralId/runs/:runId", "routes/commissioner/matching/run.tsx"),
    route("commissioner/referrals/:referralId/changes", "routes/commissioner/matching/changes.tsx"),
    route("commissioner/referrals/:referralId/what-if", "routes/commissioner/matching/what-if.tsx"),
    route(
      "commissioner/referrals/:referralId/questions",
      "routes/commissioner/matching/questions.tsx",
    ),
    route("commissioner/referrals/:referralId/why-not", "routes/commissioner/matching/why-not.tsx"),

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
    route("commissioner/market", "routes/commissioner/market/browse.tsx"),
    route("commissioner/approvals", "routes/commissioner/approvals/waiting-approvals.tsx"),
    route("commissioner/approvals/:referralId", "routes/commissioner/approvals/approve.tsx"),

    route("commissioner/referrals/:referralId/views", "routes/commissioner/views/views.tsx"),
    route(
      "commissioner/referrals/:referralId/views/link",
      "routes/commissioner/views/make-link.tsx",
    ),
    route("commissioner/referrals/:referralId/views/close", "routes/commissioner/views/close.ts"),
    route(
      "commissioner/referrals/:referralId/views/record",
      "routes/commissioner/views/record.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/views/absence",
      "routes/commissioner/views/absence.tsx",
    ),
    route(
      "commissioner/referrals/:referralId/views/:viewsId/answer",
      "routes/commissioner/views/answer.tsx",
    ),

    // Those who say how homes are weighed
    route("weights", "routes/weights/list-profiles.tsx"),
    route("weights/new", "routes/weights/edit-profile.tsx"),
    route("weights/:profileId", "routes/weights/profile.tsx"),

    // Regions
    route("region", "routes/region/region.tsx"),

    // Administrators
    route("admin", "routes/admin/people.tsx"),
    route("admin/audit", "routes/admin/audit.tsx"),
    route("admin/messages", "routes/admin/messages.tsx"),
    route("admin/registrations", "routes/admin/registrations.tsx"),
  ]),

  // Children and parents
  route("your-homes", "routes/young-person/your-homes.tsx"),
  route("your-homes/homes/:offerId", "routes/young-person/say.tsx"),
  route("your-homes/matters", "routes/young-person/matters.tsx"),
  route("your-homes/pictures/:pictureId", "routes/young-person/picture.ts"),
  route("your-homes/finish", "routes/young-person/finish.tsx"),
  route("your-homes/:token", "routes/young-person/open-link.tsx"),
  route("your-homes/*", "routes/young-person/missing.tsx"),

  // Machines
  route("healthz", "routes/health/alive.ts"),
  route("readyz", "routes/health/ready.ts"),

  // Every other address
  route("*", "routes/account/missing.tsx"),
] satisfies RouteConfig;
