import type { Permission } from "./permissions.ts";

/** What was done under each permission, as the administrator reads it in the record of who did what. */
export const permissionLabels: Readonly<Record<Permission, string>> = {
  "account:own": "Opening their own account",
  "notice:read": "Reading what has happened",
  "people:manage": "Giving or stopping somebody's access",
  "audit:read": "Reading who did what",
  "claim:settle": "Settling who runs a home",
  "home:read": "Reading a home",
  "home:write": "Changing a home",
  "vacancy:read": "Reading a vacancy",
  "vacancy:write": "Changing a vacancy",
  "inspection:report": "Entering an inspection",
  "market:browse": "Browsing vacancies",
  "card:read": "Reading a referral's card",
  "offer:prepare": "Preparing or withdrawing an offer",
  "offer:sign": "Signing or stopping an offer",
  "offer:decline": "Saying no to a referral",
  "referral:read": "Reading a referral",
  "referral:write": "Writing a referral",
  "match:read": "Reading homes that fit",
  "weights:read": "Reading how homes are weighed",
  "weights:write": "Changing how homes are weighed",
  "invitation:send": "Asking homes to offer",
  "offer:compare": "Comparing offers",
  "shortlist:write": "Changing the child's list",
  "views:record": "Recording views",
  "decision:write": "Recording a decision",
  "decision:read": "Reading a decision",
  "approval:out-of-area": "Approving or refusing a home outside the area",
  "approval:at-a-distance": "Approving or refusing a home at a distance",
  "region:read": "Reading need and supply",
  "options:read": "Reading their own options",
  "views:give": "Saying what they think",
  "link:open": "Opening a private link",
  "job:run": "Work that Hearth does by itself",
};

/** What was only read under a permission that also lets things be done: nobody has approved by opening a list. */
export const readingLabels = {
  "people:manage": "Reading who has access, or their e-mails",
  "claim:settle": "Reading which homes wait to be settled",
  "home:write": "Opening a home to change it",
  "vacancy:write": "Opening a vacancy to write it",
  "offer:prepare": "Reading an offer, or opening its form",
  "referral:write": "Opening a referral to write it",
  "approval:out-of-area": "Reading which homes outside the area wait for approval",
  "approval:at-a-distance": "Reading which homes at a distance wait for approval",
} as const satisfies Partial<Record<Permission, string>>;

export type ReadUnder = keyof typeof readingLabels;

/** What the record of who did what keeps: the permission, and whether nothing was done but reading. */
export type RecordedAct = Permission | `${ReadUnder}/read`;

const reading = new Map<string, string>(Object.entries(readingLabels));
const doing = new Map<string, string>(Object.entries(permissionLabels));

/**
 * The words of a recorded act. Rows from before readings were told apart name no record where they were a reading of a
 * list. Other text comes back as it is.
 */
export function actWords(recorded: string, subject: string | null): string {
  const [permission = recorded, read] = recorded.split("/");
  const wasRead = read === "read" || subject === null;
  return (wasRead ? reading.get(permission) : undefined) ?? doing.get(permission) ?? recorded;
}
