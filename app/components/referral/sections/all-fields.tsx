import type { ReactNode } from "react";
import type { ReferralSection } from "../../../domain/referral/referral.ts";
import type { SectionProps } from "../section-props.ts";
import { ChildFields } from "./child-fields.tsx";
import { HomeFields } from "./home-fields.tsx";
import { NeedsFields, RisksFields } from "./needs-fields.tsx";
import { PlacesFields } from "./places-fields.tsx";
import { RequestFields } from "./request-fields.tsx";
import { SiblingsFields } from "./siblings-fields.tsx";
import { SharingFields, StoryFields } from "./story-fields.tsx";

type Fields = (props: SectionProps) => ReactNode;

const fields: Readonly<Record<ReferralSection, Fields>> = {
  request: RequestFields,
  child: ChildFields,
  siblings: SiblingsFields,
  places: PlacesFields,
  needs: NeedsFields,
  risks: RisksFields,
  home: HomeFields,
  story: StoryFields,
  sharing: SharingFields,
};

/** The questions of one section. */
export function SectionFields({
  section,
  ...props
}: SectionProps & { readonly section: ReferralSection }) {
  const Fields = fields[section];
  return <Fields {...props} />;
}
