import type { ReferralStatus } from "../../domain/referral/referral.ts";
import { Inset } from "../govuk/inset.tsx";

const words = {
  decided: "This referral is closed: it has been decided. Nothing in it can be changed.",
  withdrawn: "This referral is closed: it was withdrawn. Nothing in it can be changed.",
} as const;

/** Why there is no form; nothing while the referral may still be written to. */
export function ClosedNote({ status }: { readonly status: ReferralStatus }) {
  if (status === "draft" || status === "published") return null;
  return <Inset>{words[status]}</Inset>;
}
