import { randomUUID } from "node:crypto";
import { contextsOver } from "#app/composition.server.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OfferId, OrganisationId, ReferralId, ViewsLinkId } from "#app/domain/shared/ids.ts";
import { type ChildOption, childOption } from "#app/domain/views/child-option.ts";
import type { ViewsAudience } from "#app/domain/views/views.ts";
import type { Context } from "#app/use-cases/context.ts";
import { makePrivateLink } from "#app/use-cases/views/make-private-link.ts";
import { openPrivateLink } from "#app/use-cases/views/open-private-link.ts";
import { databaseOver } from "#db/client.ts";
import { findViewsActor } from "#db/repositories/identity.ts";
import type { openMarket } from "./marketplace.ts";
import type { TestDatabase } from "./template-database.ts";

/** An option that differs from others by its name. */
export function anOption(name: string, pictureIds: readonly string[] = []): ChildOption {
  return childOption({
    home: {
      kind: "childrens-home",
      alias: name,
      adults: 3,
      childrenAges: [12, 14],
      pets: ["dog"],
      forTheChild: "There is a big garden. You can choose the colour of your room.",
    },
    distance: "under-5",
    distanceFromSchool: "5-to-10",
    canMoveInOn: calendarDate("2026-11-30"),
    pictureIds,
  });
}

/** Children and parents with their links, in a market. `now` may move on. */
export function viewsWorld(
  database: TestDatabase,
  market: Awaited<ReturnType<typeof openMarket>>,
  clock: { now: Date },
) {
  const contextFor = contextsOver(database.web, () => clock.now);
  const visitor = contextFor({ kind: "visitor" });

  /** A published referral with its commissioner. */
  async function aReferral() {
    const authorityId = await market.addOrganisation("authority", "301");
    const referralId = await market.addReferral(authorityId);
    const { actor } = market.staffOf(authorityId, "authority", "commissioner");
    return { authorityId, referralId, commissioner: contextFor(actor) };
  }

  async function shortlist(
    of: { readonly referralId: ReferralId; readonly authorityId: OrganisationId },
    option: ChildOption,
  ): Promise<OfferId> {
    const home = await market.addHome();
    await market.give(of.referralId, of.authorityId, home);
    const offerId = await market.addOffer(of.referralId, of.authorityId, home);
    await database.owner`insert into shortlisted_option (offer_id, referral_id, authority_id, option, at, by)
      values (${offerId}, ${of.referralId}, ${of.authorityId}, ${database.owner.json(option as never)},
        ${clock.now.toISOString()}, ${randomUUID()})`;
    return offerId;
  }

  async function makeLink(
    commissioner: Context,
    referralId: ReferralId,
    audience: ViewsAudience = "child",
    showDistance = true,
  ) {
    const id = randomUUID() as string as ViewsLinkId;
    const made = await makePrivateLink(commissioner, { id, referralId, audience, showDistance });
    if (!made.accepted) throw new Error(`no link: ${made.refusal}`);
    return { id, ...made.value };
  }

  /** Whoever sits before the link after the right PIN. */
  async function sitDown(link: { readonly token: string; readonly pin: string }): Promise<Context> {
    const opened = await openPrivateLink(visitor, link);
    if (!opened.accepted) throw new Error("the link did not open");
    const web = databaseOver(database.web);
    const actor = await findViewsActor(web, opened.value.sitting, clock.now);
    if (!actor) throw new Error("the sitting is not known");
    return contextFor(actor);
  }

  return { visitor, aReferral, shortlist, makeLink, sitDown };
}
