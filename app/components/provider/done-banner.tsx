import { NotificationBanner } from "../govuk/notification-banner.tsx";

type Props = {
  /** What was just done, by its name in the address; nothing is shown for any other. */
  readonly done: string | undefined;
  readonly words: Readonly<Record<string, string>>;
};

/** Says what has just been done. */
export function DoneBanner({ done, words }: Props) {
  const sentence = done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
  return sentence ? <NotificationBanner success>{sentence}</NotificationBanner> : null;
}
