type Props = {
  readonly at: Date;
  readonly now: Date;
  /** For what is kept as evidence: the day with its year and the time, however near. */
  readonly exact?: boolean | undefined;
};

const dayAndTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** An instant in words, short when it is near: "20 minutes ago", "22 November at 7:05 pm". */
export function When({ at, now, exact = false }: Props) {
  return <time dateTime={at.toISOString()}>{exact ? exactWords(at) : whenWords(at, now)}</time>;
}

/** The words alone. */
export function whenWords(at: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes < 1) return "just now";
  if (minutes < 60) return minutes === 1 ? "1 minute ago" : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 12) return hours === 1 ? "1 hour ago" : `${hours} hours ago`;
  return atTime(at, ({ day, month }) => `${day} ${month}`);
}

/** The day with its year, and the time in London: "29 October 2026 at 6:17 pm". */
export function exactWords(at: Date): string {
  return atTime(at, ({ day, month, year }) => `${day} ${month} ${year}`);
}

type Day = { readonly day: string; readonly month: string; readonly year: string };

/** Put together by hand: browsers and servers join day and time in different ways. */
function atTime(at: Date, dayOf: (day: Day) => string): string {
  const parts = dayAndTime.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((one) => one.type === type)?.value ?? "";
  const day = dayOf({ day: part("day"), month: part("month"), year: part("year") });
  return `${day} at ${part("hour")}:${part("minute")} ${part("dayPeriod").toLowerCase()}`;
}
