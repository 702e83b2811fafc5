import { type NoticeFacts, NoticeLine } from "../product/notice-line.tsx";

type Props = {
  readonly notices: readonly (NoticeFacts & { readonly about: string })[];
  readonly now: Date;
};

/** The latest news of an organisation; nothing when there is none. */
export function NoticeList({ notices, now }: Props) {
  if (notices.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Notices</h2>
      <ul className="govuk-list hearth-notices">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} now={now} about={notice.about} />
        ))}
      </ul>
    </>
  );
}
