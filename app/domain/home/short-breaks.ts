/** Nights on which a home has a child for short breaks: a home states those it offers, a referral those it needs. */
export const breakNights = ["school-nights", "weekend-nights", "holiday-nights"] as const;
export type BreakNight = (typeof breakNights)[number];

export const breakNightLabels: Record<BreakNight, string> = {
  "school-nights": "School nights (Sunday to Thursday)",
  "weekend-nights": "Weekend nights (Friday and Saturday)",
  "holiday-nights": "Nights in the school holidays",
};

/** How often the breaks come round. It is agreed with the home and told to it; no home is judged by it. */
export const breakRhythms = ["each-week", "each-second-week", "each-month", "holidays"] as const;
export type BreakRhythm = (typeof breakRhythms)[number];

export const breakRhythmLabels: Record<BreakRhythm, string> = {
  "each-week": "Every week",
  "each-second-week": "Every second week",
  "each-month": "Once a month",
  holidays: "In the school holidays only",
};
