import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";

/** Begins a new referral for somebody who may write one, with the id its form carries; nothing is stored. */
export const beginReferral = useCase(
  { permission: "referral:write", reads: true, audited: false },
  async ({ newId }, _: undefined): Promise<{ readonly id: ReferralId }> => ({
    id: newId<ReferralId>(),
  }),
);
