type Props = { readonly at: Date; readonly now: Date };

const dayAndTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** An instant in words, short when it is near: "20 minutes ago", "22 November at 7:05 pm". */
export function When({ at, now }: Props) {
  return <time dateTime={at.toISOString()}>{whenWords(at, now)}</time>;
}

/** The words alone. */
export function whenWords(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return minutes === 1 ? "1 minute ago" : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 12) return hours === 1 ? "1 hour ago" : `${hours} hours ago`;
  return dayWords(at);
}

/** Put together by hand: browsers and servers join day and time in different ways. */
function dayWords(at: Date): string {
  const parts = dayAndTime.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? "";
  const half = part("dayPeriod").toLowerCase();
  return `${part("day")} ${part("month")} at ${part("hour")}:${part("minute")} ${half}`;
}
