/** What sort of school a child goes to; its name is never asked. */
export const schoolPhases = ["early-years", "primary", "secondary", "post-16", "special"] as const;
export type SchoolPhase = (typeof schoolPhases)[number];
export const schoolPhaseLabels: Record<SchoolPhase, string> = {
  "early-years": "Nursery",
  primary: "Primary school",
  secondary: "Secondary school",
  "post-16": "Sixth form or college",
  special: "Special school",
};
