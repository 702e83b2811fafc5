import { type Adaptation, adaptationLabels } from "../home/home.ts";
import { type CapabilityCode, capabilityLabels } from "../needs/needs.ts";

const labels: Readonly<Record<string, string>> = {
  kind: "Kind of home",
  stay: "Emergency, short breaks, or parent and child",
  "break-nights": "Nights of short breaks",
  "out-of-hours": "An answer out of hours",
  distance: "Furthest distance from the home area",
  "stay-away": "Places to stay away from",
  company: "Alongside whom the child can live",
  school: "Staying at the same school",
  ofsted: "Ofsted grade",
  pets: "With or without pets",
  language: "Language",
  faith: "Faith",
  culture: "Culture",
};

/** What a must-have is called where many children are counted together: the same for all of them, and about none. */
export function mustLabel(code: string): string {
  const [family = "", of = ""] = code.split(":");
  if (family === "need") return capabilityLabels[of as CapabilityCode] ?? "A need or risk";
  if (family === "adaptation") return adaptationLabels[of as Adaptation] ?? "An adaptation";
  return labels[code] ?? "Another must-have";
}
