import { isAllowed } from "../../domain/access/permissions.ts";
import { offerStatuses } from "../../domain/offer/offer.ts";
import type { OrganisationId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { staffActor } from "../staff-actor.ts";
import type { ToldNotice } from "./notice-repository.ts";

/** A notice with what it is about, as its reader knows it: a referral's reference, a home; "" where that is not known. */
export type NamedNotice = ToldNotice & { readonly about: string };

type Name = { readonly id: string; readonly name: string };
type Names = (
  context: WorkContext,
  organisationId: OrganisationId,
  paths: readonly string[],
) => Promise<readonly Name[]>;

const most = 200;

/** Where the records are that the address of a notice names. */
const namesBelow: Readonly<Record<string, Names>> = {
  "/commissioner/": async ({ repositories }, organisationId, paths) =>
    (await repositories.referrals.listReferences(organisationId, idsIn(paths))).map(
      ({ id, reference }) => ({ id, name: reference }),
    ),
  "/provider/referrals/": async ({ repositories }, organisationId) =>
    (await repositories.cards.listOpen(organisationId, most)).map(({ referralId, card }) => ({
      id: referralId,
      name: card.reference,
    })),
  "/provider/offers/": async ({ repositories }, organisationId) =>
    (await repositories.offers.list(organisationId, offerStatuses, most)).map(
      ({ offer, homeName, reference }) => ({ id: offer.id, name: `${homeName} for ${reference}` }),
    ),
  "/provider/homes/": async ({ repositories }, organisationId) =>
    (await repositories.homes.list(organisationId, most)).map(({ home }) => ({
      id: home.id,
      name: home.alias,
    })),
  "/provider/questions/": async ({ repositories }, organisationId) =>
    (await repositories.questions.listOpen(organisationId, most)).map(({ id, homeAlias }) => ({
      id,
      name: homeAlias,
    })),
};

/** Says of each notice what it is about, by the record that its address names. */
export async function nameNotices(
  context: WorkContext,
  notices: readonly ToldNotice[],
): Promise<readonly NamedNotice[]> {
  const { actor } = context;
  const mayName = isAllowed(actor, "referral:read") || isAllowed(actor, "card:read");
  const sources = mayName
    ? Object.entries(namesBelow).filter(([below]) =>
        notices.some(({ path }) => path.startsWith(below)),
      )
    : [];
  const { organisationId } = staffActor(actor);
  const paths = notices.map(({ path }) => path);
  const names = (
    await Promise.all(sources.map(([, read]) => read(context, organisationId, paths)))
  ).flat();
  return notices.map((notice) => ({
    ...notice,
    about: names.find(({ id }) => notice.path.includes(id))?.name ?? "",
  }));
}

/** The ids of referrals that addresses of commissioners' pages name. */
function idsIn(paths: readonly string[]): readonly ReferralId[] {
  const ids = paths.map((path) => /\/referrals\/([0-9a-f-]{36})(?:\/|$)/.exec(path)?.[1]);
  return ids.filter((id) => id !== undefined) as ReferralId[];
}
