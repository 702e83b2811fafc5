import { type NoticeFacts, NoticeLine } from "../product/notice-line.tsx";

type Props = {
  readonly notices: readonly (NoticeFacts & { readonly about: string })[];
  readonly now: Date;
};

/** What has happened lately, each line leading to its page and naming the referral it is about. */
export function NewestNotices({ notices, now }: Props) {
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="notices-heading">
      <h2 className="govuk-heading-m" id="notices-heading">
        Notices
      </h2>
      <ul className="govuk-list hearth-notices">
        {notices.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={{ ...notice, at: new Date(notice.at) }}
            now={now}
            about={notice.about}
          />
        ))}
      </ul>
    </section>
  );
}
