import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { loadReferral, type ReadReferral } from "./load-referral.ts";

/** A referral with all that its pages show. Throws NotFound for a referral that is not the authority's. */
export const readReferral = useCase(
  { permission: "referral:read", subject: (referralId: ReferralId) => referralId },
  (context, referralId): Promise<ReadReferral> => loadReferral(context, referralId),
);
