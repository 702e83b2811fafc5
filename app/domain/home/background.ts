/**
 * What a home may say that it shares or supports, and what a referral may state as a need: the same words on both
 * sides, or they could never meet.
 */
export const faiths = [
  "Buddhist",
  "Christian",
  "Hindu",
  "Jewish",
  "Muslim",
  "Sikh",
  "No religion",
] as const;
export type Faith = (typeof faiths)[number];

export const cultures = [
  "White British",
  "White Irish",
  "Gypsy or Traveller",
  "Roma",
  "Polish",
  "Romanian",
  "Black African",
  "Black Caribbean",
  "Bangladeshi",
  "Indian",
  "Pakistani",
  "Chinese",
  "Arab",
  "Kurdish",
  "Afghan",
  "Eritrean",
  "Sudanese",
  "Vietnamese",
  "Albanian",
  "Mixed heritage",
] as const;
export type Culture = (typeof cultures)[number];

/** Languages by their ISO 639-1 code: the commoner ones in English schools and among children who arrive alone. */
export const languageNames = {
  en: "English",
  sq: "Albanian",
  am: "Amharic",
  ar: "Arabic",
  bn: "Bengali",
  zh: "Chinese",
  cs: "Czech",
  nl: "Dutch",
  fr: "French",
  de: "German",
  el: "Greek",
  gu: "Gujarati",
  hi: "Hindi",
  hu: "Hungarian",
  it: "Italian",
  ku: "Kurdish",
  lv: "Latvian",
  lt: "Lithuanian",
  om: "Oromo",
  ps: "Pashto",
  fa: "Persian (Dari or Farsi)",
  pl: "Polish",
  pt: "Portuguese",
  pa: "Punjabi",
  ro: "Romanian",
  ru: "Russian",
  sk: "Slovak",
  so: "Somali",
  es: "Spanish",
  ta: "Tamil",
  ti: "Tigrinya",
  tr: "Turkish",
  uk: "Ukrainian",
  ur: "Urdu",
  vi: "Vietnamese",
  cy: "Welsh",
  yo: "Yoruba",
} as const;
export type LanguageCode = keyof typeof languageNames;

/** The codes in the order of their names, English first. */
export const languageCodes = Object.keys(languageNames) as LanguageCode[];
