/** What free text may give away about who a child is. */
export const FINDING_KINDS = [
  "email",
  "web-address",
  "social-handle",
  "upn",
  "nhs-number",
  "national-insurance",
  "date-of-birth",
  "exact-date",
  "case-number",
  "phone",
  "postcode",
  "car-registration",
  "school-or-service",
  "street-address",
  "place-name",
  "person-name",
  "other-script",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A stretch of text; `start` and `end` count UTF-16 units, `end` is not included. */
export type Span = { readonly kind: FindingKind; readonly start: number; readonly end: number };

/** One thing to take out of a text or to justify, with the reason and a way to mend it. */
export type Finding = Span & {
  readonly excerpt: string;
  readonly why: string;
  readonly suggestion: string;
};

type Wording = {
  readonly severity: "high" | "low";
  readonly why: string;
  readonly suggestion: string;
};

const WORDING: Readonly<Record<FindingKind, Wording>> = {
  email: {
    severity: "high",
    why: "This looks like an email address.",
    suggestion: "Take it out. Messages go through Hearth.",
  },
  "web-address": {
    severity: "high",
    why: "This looks like a web address.",
    suggestion: "Take it out, or say what it shows.",
  },
  "social-handle": {
    severity: "high",
    why: "This looks like a username on social media or a game.",
    suggestion: "Say which site worries you, without the username.",
  },
  upn: {
    severity: "high",
    why: "This looks like a unique pupil number.",
    suggestion: "Take it out. No provider needs it yet.",
  },
  "nhs-number": {
    severity: "high",
    why: "This looks like an NHS number.",
    suggestion: "Take it out. No provider needs it yet.",
  },
  "national-insurance": {
    severity: "high",
    why: "This looks like a National Insurance number.",
    suggestion: "Take it out. No provider needs it yet.",
  },
  "date-of-birth": {
    severity: "high",
    why: "This looks like a date of birth.",
    suggestion: "Give the age in years instead.",
  },
  "exact-date": {
    severity: "high",
    why: "An exact date can be matched with a court, school or news record.",
    suggestion: "Say roughly when, for example “last spring” or “about two years ago”.",
  },
  "case-number": {
    severity: "high",
    why: "This looks like a case, court or record number.",
    suggestion: "Take it out. The referral has its own reference.",
  },
  phone: {
    severity: "high",
    why: "This looks like a phone number.",
    suggestion: "Take it out. Messages go through Hearth.",
  },
  postcode: {
    severity: "high",
    why: "A full postcode points to a few houses.",
    suggestion: "Use only its first half, for example M14.",
  },
  "car-registration": {
    severity: "high",
    why: "This looks like a car registration.",
    suggestion: "Take it out, or say “a car known to police”.",
  },
  "school-or-service": {
    severity: "high",
    why: "This looks like the name of a school, nursery, college, hospital or surgery.",
    suggestion: "Say what kind it is, for example “a mainstream primary school”.",
  },
  "street-address": {
    severity: "high",
    why: "This looks like an address, a street or the name of a building.",
    suggestion: "Take it out. The area goes in the location question.",
  },
  "place-name": {
    severity: "low",
    why: "A named place beside other facts can show who a child is.",
    suggestion: "Say “home town” or “where family live”. The area goes in the location question.",
  },
  "person-name": {
    severity: "high",
    why: "This looks like a person’s name or initials.",
    suggestion:
      "Say who they are instead, for example “the child”, “older sister” or “foster carer”.",
  },
  "other-script": {
    severity: "high",
    why: "This cannot be checked: in this script a name looks like any other word.",
    suggestion: "Write it in English, or have somebody read it who can, and say so.",
  },
};

/**
 * How serious a find of this kind is. A place on its own (`low`) is shared by thousands of people and is often harmless, but
 * with age and history it narrows down to one child, and places to avoid must never be named; so it is asked about too.
 */
export function findingSeverity(kind: FindingKind): "high" | "low" {
  return WORDING[kind].severity;
}

/** Puts the words for people around a bare span of the text. */
export function describeSpan(text: string, span: Span): Finding {
  const { why, suggestion } = WORDING[span.kind];
  return { ...span, excerpt: text.slice(span.start, span.end), why, suggestion };
}

/** Every stretch of the text that a pattern matches, as spans of one kind; the pattern must carry the `g` flag. */
export function spansOf(kind: FindingKind, text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The stretch that a pattern's named group `value` matches; the pattern must carry the `g` and `d` flags. */
export function spansOfValue(kind: FindingKind, text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const range = match.indices?.groups?.value;
    if (range !== undefined) spans.push({ kind, start: range[0], end: range[1] });
  }
  return spans;
}
