/**
 * The needs and risks that a referral may state and a home may answer, after the Placements Data Standard v2
 * (Data Standards for Social Care, MIT) with the commoner health and learning needs of council referral forms.
 */
export const needCodes = [
  "esol",
  "bsl",
  "makaton",
  "autism",
  "adhd",
  "learning-disability",
  "speech-and-language",
  "out-of-school",
  "physical-disability",
  "hearing",
  "vision",
  "epilepsy",
  "diabetes",
  "personal-care",
  "medication",
  "pregnancy",
  "trauma-and-attachment",
  "anxiety-and-low-mood",
  "bereavement",
  "identity",
] as const;
export type NeedCode = (typeof needCodes)[number];

export const riskToChildCodes = [
  "self-harm",
  "sexual-exploitation",
  "criminal-exploitation",
  "drugs-and-alcohol",
  "eating-disorder",
  "going-missing",
] as const;
export const riskToOthersCodes = [
  "physical-harm",
  "sexual-harm",
  "fire-setting",
  "harm-to-animals",
  "criminal-exploitation-of-others",
  "damage-to-property",
] as const;
export const riskCodes = [...riskToChildCodes, ...riskToOthersCodes] as const;
export type RiskCode = (typeof riskCodes)[number];

/** What a home says it can meet, one answer for each need or risk. */
export type CapabilityCode = NeedCode | RiskCode;
export const capabilityCodes = [...needCodes, ...riskCodes] as const;

export const capabilityLabels: Record<CapabilityCode, string> = {
  esol: "Speaks English as another language",
  bsl: "British Sign Language",
  makaton: "Makaton",
  autism: "Autism",
  adhd: "ADHD",
  "learning-disability": "Learning disability",
  "speech-and-language": "Speech and language needs",
  "out-of-school": "Not in school",
  "physical-disability": "Physical disability",
  hearing: "Hearing loss",
  vision: "Sight loss",
  epilepsy: "Epilepsy",
  diabetes: "Diabetes",
  "personal-care": "Personal care",
  medication: "Regular medication",
  pregnancy: "Pregnancy",
  "trauma-and-attachment": "Trauma and attachment",
  "anxiety-and-low-mood": "Anxiety or low mood",
  bereavement: "Bereavement",
  identity: "Identity and gender",
  "self-harm": "Self-harm",
  "sexual-exploitation": "Sexual exploitation",
  "criminal-exploitation": "Criminal exploitation",
  "drugs-and-alcohol": "Drugs and alcohol",
  "eating-disorder": "Eating disorder",
  "going-missing": "Going missing",
  "physical-harm": "Physical harm to others",
  "sexual-harm": "Sexual harm to others",
  "fire-setting": "Setting fires",
  "harm-to-animals": "Harm to animals",
  "criminal-exploitation-of-others": "Drawing others into crime",
  "damage-to-property": "Damage to property",
};

/** How far a home has shown that it can meet a need; no row at all means that it has not said. */
export const capabilityLevels = ["experienced", "trained", "willing", "cannot"] as const;
export type CapabilityLevel = (typeof capabilityLevels)[number];

export const capabilityLevelLabels: Record<CapabilityLevel, string> = {
  experienced: "Has done this and can show it",
  trained: "Trained, not yet done",
  willing: "Willing to learn",
  cannot: "Cannot meet this",
};
