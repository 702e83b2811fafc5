import { type NoticeKind, noticeSentences } from "../../domain/notices/notice.ts";
import { When } from "../product/when.tsx";

type Props = {
  readonly notices: readonly {
    readonly id: string;
    readonly kind: NoticeKind;
    readonly path: string;
    readonly at: Date;
  }[];
  readonly now: Date;
};

/** The latest news of an organisation; nothing when there is none. */
export function NoticeList({ notices, now }: Props) {
  if (notices.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">News</h2>
      <ul className="govuk-list govuk-list--spaced">
        {notices.map(({ id, kind, path, at }) => (
          <li key={id}>
            <a className="govuk-link" href={path}>
              {noticeSentences[kind]}
            </a>{" "}
            <span className="hearth-quiet">
              <When at={at} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
