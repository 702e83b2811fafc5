import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { OfferId, ReferralId } from "../../domain/shared/ids.ts";
import { newestViews } from "../../domain/views/newest-views.ts";
import { type LinkState, linkState } from "../../domain/views/private-link.ts";
import { type ViewsStanding, viewsStanding } from "../../domain/views/views-standing.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { Absence, KeptViews, PrivateLink, Reply } from "./views-repository.ts";

export const mostViewsShown = 200;
export const mostLinksShown = 20;

export type ReadViews = {
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly standing: ViewsStanding;
  /**
   * Newest first; `counts` is false for what was changed since. `isLinkOpen` says whether the link that it came through
   * can still be opened; false for what was written down in person.
   */
  readonly views: readonly (KeptViews & {
    readonly counts: boolean;
    readonly isLinkOpen: boolean;
  })[];
  readonly absences: readonly Absence[];
  readonly replies: readonly Reply[];
  readonly links: readonly (PrivateLink & { readonly state: LinkState })[];
  /** The homes that may be said something about, as staff call them; `number` is the one on the child's page, null once a home is no longer offered. */
  readonly options: readonly {
    readonly offerId: OfferId;
    readonly name: string;
    readonly number: number | null;
  }[];
  /** Only a commissioner writes; approvers read. */
  readonly mayRecord: boolean;
};

/** What the child and parents think, for those who decide. Throws NotFound when the referral is not the authority's. */
export const readViews = useCase(
  { permission: "referral:read", subject: (referralId: ReferralId) => referralId },
  async ({ actor, now, repositories }, referralId): Promise<ReadViews> => {
    const { organisationId, role } = staffActor(actor);
    const { views } = repositories;
    const referral = await views.findReferral(organisationId, referralId);
    if (!referral) throw notFound();
    const given = await views.list(organisationId, referralId, mostViewsShown);
    const absences = await views.listAbsences(organisationId, referralId);
    const links = await views.listLinks(organisationId, referralId, mostLinksShown);
    const shortlist = await views.listShortlist(organisationId, referralId);
    const offered = shortlist.filter(({ isOffered }) => isOffered);
    const states = links.map((link) => ({ ...link, state: linkState(link, now()) }));
    const open = new Set(states.filter(({ state }) => state === "open").map(({ id }) => id));
    return {
      ...referral,
      standing: viewsStanding(given, absences),
      views: newestViews(given).map((each) => ({
        ...each,
        isLinkOpen: each.linkId !== null && open.has(each.linkId),
      })),
      absences,
      replies: await views.listReplies(organisationId, referralId),
      links: states,
      options: shortlist.map((each) => ({
        offerId: each.offerId,
        name: each.alias ?? each.option.name,
        number: each.isOffered ? offered.indexOf(each) + 1 : null,
      })),
      mayRecord: role === "commissioner",
    };
  },
);
