import { type NoticeKind, noticeSentences } from "../../domain/notices/notice.ts";
import { When } from "../product/when.tsx";

type Props = {
  readonly notices: readonly {
    readonly id: string;
    readonly kind: NoticeKind;
    readonly path: string;
    readonly at: Date;
  }[];
  readonly referrals: readonly { readonly id: string; readonly reference: string }[];
  readonly now: Date;
};

/** What has happened lately, each line leading to its page and naming the referral where it is known. */
export function NewestNotices({ notices, referrals, now }: Props) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="notices-heading">
      <h2 className="govuk-heading-m" id="notices-heading">
        What has happened
      </h2>
      <ul className="govuk-list">
        {notices.map(({ id, kind, path, at }) => (
          <li key={id}>
            <a className="govuk-link" href={path}>
              {referenceIn(path, referrals)}
              {noticeSentences[kind]}
            </a>{" "}
            <span className="hearth-quiet">
              <When at={new Date(at)} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function referenceIn(path: string, referrals: Props["referrals"]): string {
  const referral = referrals.find(({ id }) => path.includes(id));
  return referral ? `${referral.reference}: ` : "";
}
