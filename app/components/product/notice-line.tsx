import { type NoticeKind, noticeSentences } from "../../domain/notices/notice.ts";
import { Tag } from "../govuk/tag.tsx";
import { When } from "./when.tsx";

export type NoticeFacts = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly path: string;
  readonly at: Date;
  readonly read: boolean;
};

type Props = {
  readonly notice: NoticeFacts;
  readonly now: Date;
  /** What it is about, before the sentence: "HX-7K3M". */
  readonly about?: string | undefined;
};

/**
 * One notice. Opening one that is new marks it as read, which is a change, so it is a form that posts; one that was read
 * is a link.
 */
export function NoticeLine({ notice: { id, kind, path, at, read }, now, about }: Props) {
  const words = `${about ? `${about}: ` : ""}${noticeSentences[kind]}`;
  return (
    <li className="hearth-notice">
      <div>
        {read ? (
          <a className="govuk-link" href={path}>
            {words}
          </a>
        ) : (
          <form className="hearth-notice__form" method="post" action={`/notices/${id}`}>
            <button type="submit" className="hearth-notice__open">
              {words}
            </button>
          </form>
        )}
      </div>
      <span className="hearth-quiet">
        {!read && <Tag colour="blue">New</Tag>} <When at={at} now={now} />
      </span>
    </li>
  );
}
