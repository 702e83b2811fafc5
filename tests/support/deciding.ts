import { randomUUID } from "node:crypto";
import type { OfferId, OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type { Sql } from "#db/client.ts";
import type { openMarket, Provided } from "./marketplace.ts";
import { now } from "./matching/ordinary.ts";

type Market = Awaited<ReturnType<typeof openMarket>>;
type Offered = Provided & { readonly offerId: OfferId };

/** Arranges a published referral with signed offers from homes in the authorities of these codes, and everybody heard. */
export function decidingIn(owner: Sql, market: Market) {
  const heard = (referralId: ReferralId, authorityId: OrganisationId, audience: string) =>
    owner`insert into views_absence (id, referral_id, authority_id, audience, reason, note, by, at)
      values (${randomUUID()}, ${referralId}, ${authorityId}, ${audience}, 'too-young', 'A baby', ${randomUUID()}, ${now.toISOString()})`;

  return async (...homesIn: string[]) => {
    const authorityId = await market.addOrganisation("authority", "301");
    const referralId = await market.addReferral(authorityId);
    const offers: Offered[] = [];
    for (const code of homesIn) {
      const home = await market.addHome(code);
      await market.give(referralId, authorityId, home);
      offers.push({ ...home, offerId: await market.addOffer(referralId, authorityId, home) });
    }
    await heard(referralId, authorityId, "child");
    await heard(referralId, authorityId, "parent");
    const commissioner = market.staffOf(authorityId, "authority", "commissioner");
    return { authorityId, referralId, offers, commissioner };
  };
}

/** A decision that says all that it has to, for one offer and against the others. */
export function choice(
  referralId: ReferralId,
  chosen: OfferId | undefined,
  others: (OfferId | undefined)[],
) {
  if (chosen === undefined) throw new Error("the test has no offer to choose");
  return {
    referralId,
    offerId: chosen,
    reasons: "Meets every need and is closest to the places that matter.",
    viewsConsidered: "Nobody could be asked, for the reasons that are recorded.",
    replyToChild: "You will live with a family close to where you lived before.",
    replyToParent: "Your child will live with a foster family close by.",
    unsuccessful: others.flatMap((offerId) =>
      offerId ? [{ offerId, reason: "another-home-fits-better" as const, note: "" }] : [],
    ),
    confirmed: [],
  };
}
