/** SSDA903 ETHNIC codes that a child may be recorded under, in the order of the return (DfE, OGL v3). */
export const ethnicities = {
  WBRI: "White British",
  WIRI: "White Irish",
  WIRT: "Traveller of Irish heritage",
  WROM: "Gypsy or Roma",
  WOTH: "Any other White background",
  MWBC: "White and Black Caribbean",
  MWBA: "White and Black African",
  MWAS: "White and Asian",
  MOTH: "Any other Mixed background",
  AIND: "Indian",
  APKN: "Pakistani",
  ABAN: "Bangladeshi",
  CHNE: "Chinese",
  AOTH: "Any other Asian background",
  BCRB: "Black Caribbean",
  BAFR: "Black African",
  BOTH: "Any other Black background",
  OOTH: "Any other ethnic background",
  REFU: "Declined to say",
  NOBT: "Not yet known",
} as const;
export type EthnicityCode = keyof typeof ethnicities;
export const ethnicityCodes = Object.keys(ethnicities) as EthnicityCode[];

/** SSDA903 LS codes in use; D1 (freeing order) is history and cannot be chosen. */
export const legalStatuses = {
  V2: "Section 20, one stay",
  C1: "Interim care order",
  C2: "Full care order",
  E1: "Placement order",
  L1: "Police protection",
  L2: "Emergency protection order",
  L3: "Child assessment order",
  V3: "Short breaks, each one recorded",
  V4: "Short breaks, agreement recorded",
  J1: "Remanded to care or youth detention",
  J2: "Accommodated under PACE",
  J3: "Youth rehabilitation order with residence or intensive fostering",
} as const;
export type LegalStatusCode = keyof typeof legalStatuses;
export const legalStatusCodes = Object.keys(legalStatuses) as LegalStatusCode[];

/** SSDA903 CIN codes: why the child came into care. */
export const categoriesOfNeed = {
  N1: "Abuse or neglect",
  N2: "Child's disability",
  N3: "Parent's illness or disability",
  N4: "Family in acute stress",
  N5: "Family dysfunction",
  N6: "Socially unacceptable behaviour",
  N7: "Low income",
  N8: "Absent parenting",
} as const;
export type CategoryOfNeedCode = keyof typeof categoriesOfNeed;
export const categoryOfNeedCodes = Object.keys(categoriesOfNeed) as CategoryOfNeedCode[];

/** SEN2 provision. */
export const senProvisions = {
  N: "No special educational needs",
  K: "SEN support at school",
  E: "Education, health and care plan",
} as const;
export type SenProvisionCode = keyof typeof senProvisions;
export const senProvisionCodes = Object.keys(senProvisions) as SenProvisionCode[];

/** The words for a stored code; the code itself when an older return used one that is not listed. */
export function codeLabel(labels: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
