import type { Role } from "../access/roles.ts";
import type { OrganisationId } from "../shared/ids.ts";

export const noticeKinds = [
  "referral-fits",
  "invited",
  "offer-to-sign",
  "offer-received",
  "offer-withdrawn",
  "declined",
  "views-given",
  "approval-wanted",
  "approval-answered",
  "outcome-known",
  "vacancy-fits",
  "referral-changed",
  "referral-withdrawn",
  "claim-waiting",
  "claim-settled",
  "home-question",
  "question-answered",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something an organisation should know. It leads to a page and says nothing about a child, a home or a person. */
export type Notice = {
  readonly organisationId: OrganisationId;
  readonly kind: NoticeKind;
  /** Local path of the page that shows more, to those who may see it. */
  readonly path: string;
  /** Names the event: the same event is told to an organisation once, however often it is recorded. */
  readonly once: string;
};

/** What people read, on their first page and as the whole of an e-mail's news. */
export const noticeSentences: Record<NoticeKind, string> = {
  "referral-fits": "A new referral fits one of your homes.",
  invited: "A commissioner has invited one of your homes to offer.",
  "offer-to-sign": "An offer is waiting for the registered manager.",
  "offer-received": "A home has made an offer.",
  "offer-withdrawn": "A home has withdrawn its offer.",
  declined: "A home has said no, with its reason.",
  "views-given": "Somebody has told you what they think of the options.",
  "approval-wanted": "A decision is waiting for approval.",
  "approval-answered": "An approval has been answered.",
  "outcome-known": "A decision has been made on one of your offers.",
  "vacancy-fits": "A vacancy now fits one of your referrals.",
  "referral-changed": "A referral that you were given has changed.",
  "referral-withdrawn": "A referral that you were given has been withdrawn.",
  "claim-waiting": "A registration number is waiting to be confirmed.",
  "claim-settled": "A home's registration number has been looked at.",
  "home-question": "A commissioner asks something about one of your homes.",
  "question-answered": "A home has answered a question of yours.",
};

const referralsOfficers = ["provider-officer", "registered-manager"] as const;
const commissioners = ["commissioner"] as const;

/** Who in the organisation is e-mailed. */
export const noticeReaders: Record<NoticeKind, readonly Role[]> = {
  "referral-fits": referralsOfficers,
  invited: referralsOfficers,
  "offer-to-sign": ["registered-manager"],
  "offer-received": commissioners,
  "offer-withdrawn": commissioners,
  declined: commissioners,
  "views-given": commissioners,
  "approval-wanted": ["nominated-officer", "director"],
  "approval-answered": commissioners,
  "outcome-known": referralsOfficers,
  "vacancy-fits": commissioners,
  "referral-changed": referralsOfficers,
  "referral-withdrawn": referralsOfficers,
  "claim-waiting": ["administrator"],
  "claim-settled": referralsOfficers,
  "home-question": referralsOfficers,
  "question-answered": commissioners,
};

/** Who finds a notice in their list without an e-mail. */
const alsoFoundBy: Partial<Record<NoticeKind, readonly Role[]>> = {
  "offer-to-sign": ["provider-officer"],
};

/**
 * What a role finds in its list: what is for it to act on. A notice that one has opened counts as read for all, so nobody
 * finds one that is for somebody else.
 */
export function noticeKindsFor(role: Role): readonly NoticeKind[] {
  return noticeKinds.filter((kind) =>
    [...noticeReaders[kind], ...(alsoFoundBy[kind] ?? [])].includes(role),
  );
}

/**
 * An e-mail about what has been told at once to one reader, who is not written to for each: of every kind its sentence,
 * how often, and links, which ask the reader to sign in. Nothing else, ever.
 */
export function noticeMail(
  notices: readonly Pick<Notice, "kind" | "path">[],
  appUrl: string,
): { readonly subject: string; readonly body: string } {
  const kinds = [...new Set(notices.map(({ kind }) => kind))];
  const told = kinds.map((kind) => ({
    sentence: noticeSentences[kind],
    paths: notices.flatMap((notice) => (notice.kind === kind ? [notice.path] : [])),
  }));
  const [only, ...others] = told;
  return {
    subject: `Hearth: ${
      only && others.length === 0
        ? `${only.sentence.replace(/\.$/, "").toLowerCase()}${timesOf(only.paths)}`
        : `${notices.length} things to read`
    }`,
    body: [
      ...told.flatMap(({ sentence, paths }) => [
        `${sentence}${timesOf(paths)}`,
        "",
        `Sign in to read ${paths.length === 1 ? "it" : "them"}:`,
        ...paths.map((path) => `${appUrl}${path}`),
        "",
      ]),
      "This e-mail says nothing more on purpose. Please do not reply to it.",
    ].join("\n"),
  };
}

function timesOf(paths: readonly string[]): string {
  return paths.length === 1 ? "" : ` (${paths.length} times)`;
}
