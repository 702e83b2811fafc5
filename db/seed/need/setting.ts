import type { Candidate } from "#app/domain/matching/candidate.ts";
import type { Search } from "#app/domain/matching/search.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import type { ProviderCard } from "#app/domain/referral/provider-card.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import type { World } from "../world.ts";
import type { SeededRecipient } from "./responses.ts";
import type { NeedRows } from "./rows.ts";
import type { AuthorityPeople, ProviderStaff, SeededReferral } from "./seeded-referral.ts";
import type { LinkSecret } from "./voice.ts";

export type Setting = {
  readonly world: World;
  readonly candidates: readonly Candidate[];
  readonly rows: NeedRows;
  readonly peopleOf: (referral: SeededReferral) => AuthorityPeople;
  /** Who prepares and who signs a provider's offers. */
  readonly staffOf: (providerId: OrganisationId) => ProviderStaff;
  readonly picturesOf: (homeId: string) => readonly string[];
  /** For links that nobody has the token of. */
  readonly lostSecret: (chance: Chance) => LinkSecret;
};

/** A referral that is out, with its card, the homes that have it, and what has come back. */
export type OpenLife = {
  readonly referral: SeededReferral;
  readonly card: ProviderCard;
  readonly search: Search;
  readonly recipients: readonly SeededRecipient[];
  /** Homes that get the card when others say no, best first. */
  readonly next: readonly Weighed<Candidate>[];
};
