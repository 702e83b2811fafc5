import {
  type ReferralStatus,
  referralStatusLabels,
  type Urgency,
  urgencyLabels,
} from "../../domain/referral/referral.ts";
import { Tag, type TagColour } from "../govuk/tag.tsx";

const statusColours: Record<ReferralStatus, TagColour> = {
  draft: "grey",
  published: "blue",
  decided: "green",
  withdrawn: "grey",
};

/** Where a referral stands. */
export function ReferralStatusTag({ status }: { readonly status: ReferralStatus }) {
  return <Tag colour={statusColours[status]}>{referralStatusLabels[status]}</Tag>;
}

const urgencyColours: Record<Urgency, TagColour> = {
  today: "red",
  "within-5-days": "orange",
  planned: "grey",
};

/** How soon a home is needed. */
export function UrgencyTag({ urgency }: { readonly urgency: Urgency }) {
  return <Tag colour={urgencyColours[urgency]}>{urgencyLabels[urgency]}</Tag>;
}
