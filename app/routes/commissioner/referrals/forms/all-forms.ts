import type { ReferralSection } from "../../../../domain/referral/referral.ts";
import { childForm } from "./child-form.ts";
import { homeForm } from "./home-form.ts";
import { needsForm, risksForm } from "./needs-form.ts";
import { placesForm } from "./places-form.ts";
import { requestForm } from "./request-form.ts";
import type { SectionReader } from "./section-form.ts";
import { siblingsForm } from "./siblings-form.ts";
import { sharingForm, storyForm } from "./story-form.ts";

/** The form of each section of a referral. */
export const sectionForms: Readonly<Record<ReferralSection, SectionReader>> = {
  request: requestForm,
  child: childForm,
  siblings: siblingsForm,
  places: placesForm,
  needs: needsForm,
  risks: risksForm,
  home: homeForm,
  story: storyForm,
  sharing: sharingForm,
};
