import type { Span } from "./finding.ts";
import { spansOf, spansOfValue } from "./finding.ts";

const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const EMAIL_IN_WORDS =
  /\b[a-z0-9][a-z0-9._%+-]{0,63}\s?[([]?\s?\bat\b\s?[)\]]?\s?(?:[a-z0-9-]{1,40}\s?(?:[([]\s?)?\bdot\b(?:\s?[)\]])?\s?){1,3}(?:com|co|uk|org|net)\b|\b[a-z0-9][a-z0-9._%+-]{0,63}\s?[([]\s?at\s?[)\]]\s?[a-z0-9-]{1,40}(?:\.[a-z]{2,10}){1,3}\b/gi;
const WEB_WITH_SCHEME = /\b(?:https?:\/\/|www\.)[^\s<>"“”]{2,300}/gi;
const WEB_BARE =
  /(?<![@\w.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|co\.uk|org\.uk|ac\.uk|gov\.uk|sch\.uk|nhs\.uk|org|net|uk|info|io|tv|app|gg|me\.uk|biz|eu|online|site)\b(?:\/[^\s<>"“”]{0,300})?/gi;

const AT_HANDLE = /(?<![\p{L}\p{N}._])@\s?[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}/gu;
const UNDERSCORED = /(?<![\p{L}\p{N}_.@/])[\p{L}\p{N}.]{0,40}_[\p{L}\p{N}_.]{1,40}/gu;
const LETTERS_THEN_DIGITS =
  /(?<![\p{L}\p{N}_.@/£-])(?!(?:covid|section|under|over|aged?|years?|grade|level|regulation|reg|part|schedule|top|hb|sc|stage|key|unit|room|flat|mp|ps|xbox|fifa|fc|nba)\d)\p{L}{3,30}\d{2,6}\p{L}{0,3}(?![\p{L}\p{N}])/giu;
const NAMED_ACCOUNT =
  /\b(?:user\s?name|gamer\s?tag|handle|screen\s?name|snap(?:chat)? (?:name|id|user)|insta(?:gram)? (?:name|id|user)|(?:tik\s?tok|roblox|xbox|psn|discord|steam|facebook|snapchat|instagram|insta|snap) (?:name|tag|id|account|profile|handle|user))\s{0,2}(?:(?:is|was|called|as|of)\s|:|=)\s{0,2}["'“]?(?<value>[\p{L}\p{N}][\p{L}\p{N}_.-]{2,40})/dgiu;
const SITE_THEN_ACCOUNT =
  /\b(?:tik\s?tok|roblox|xbox|psn|discord|steam|facebook|snapchat|instagram|insta|snap|twitter|kik)\b[\s:-]{1,3}(?:(?:is|as|under|called)\s)?["'“]?(?<value>(?=[\p{L}\p{N}_.]{0,40}[\d_])[\p{L}][\p{L}\p{N}_.-]{3,40}|\p{L}{2,20}\.\p{L}{2,20})/dgiu;

/** Email addresses, also when spelt with "at" and "dot". */
export function findEmails(text: string): Span[] {
  return [...spansOf("email", text, EMAIL), ...spansOf("email", text, EMAIL_IN_WORDS)];
}

/** Web addresses, with or without `https://`. */
export function findWebAddresses(text: string): Span[] {
  return [
    ...spansOf("web-address", text, WEB_WITH_SCHEME),
    ...spansOf("web-address", text, WEB_BARE),
  ];
}

/** Usernames: marked with @, shaped like one (letters with digits or underscores), or introduced as one. */
export function findSocialHandles(text: string): Span[] {
  return [
    ...spansOf("social-handle", text, AT_HANDLE),
    ...spansOf("social-handle", text, UNDERSCORED),
    ...spansOf("social-handle", text, LETTERS_THEN_DIGITS),
    ...spansOfValue("social-handle", text, NAMED_ACCOUNT),
    ...spansOfValue("social-handle", text, SITE_THEN_ACCOUNT),
  ];
}
