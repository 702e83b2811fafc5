import { z } from "zod";
import { type Anchor, anchorKinds } from "../../../../domain/referral/referral.ts";
import { schoolPhases } from "../../../../domain/referral/school.ts";
import { maybeTicked } from "../../../../web/fields/choice.ts";
import { optionalWhole } from "../../../../web/fields/number.ts";
import { listedAreas, optionalArea, requiredArea } from "./area-field.ts";
import { sectionForm } from "./section-form.ts";

const place = z
  .object({
    kind: z.enum(anchorKinds, { error: "Choose from the list" }).optional(),
    area: optionalArea,
    timesPerMonth: optionalWhole({ called: "the times a month", min: 1, max: 62 }),
  })
  .transform(({ kind, area, timesPerMonth = null }, context): Anchor | null => {
    if (kind === undefined && area === null && timesPerMonth === null) return null;
    if (kind !== undefined && area !== null) return { kind, area, timesPerMonth };
    const message = "Enter what the place is and its area, or leave both empty";
    context.addIssue({ code: "custom", path: [area === null ? "area" : "kind"], message });
    return z.NEVER;
  });

const authority = z
  .string()
  .regex(/^\d{3}$/, { error: "Choose from the list" })
  .optional();

export const placesForm = sectionForm(
  "places",
  {
    homeArea: requiredArea("Enter the area where family live"),
    furthestMiles: optionalWhole({ called: "the furthest distance", min: 1, max: 400 }),
    schoolArea: optionalArea,
    schoolPhase: z.enum(schoolPhases, { error: "Choose from the list" }).optional(),
    keepSchool: maybeTicked,
    otherPlaces: z.array(place).max(6).optional(),
    stayAwayAreas: listedAreas,
    stayAwayAuthorities: z.array(authority).max(6).optional(),
  },
  ({
    stayAwayAreas,
    stayAwayAuthorities = [],
    otherPlaces = [],
    furthestMiles,
    schoolPhase,
    ...places
  }) => ({
    ...places,
    ...(schoolPhase === undefined ? {} : { schoolPhase }),
    furthestMiles: furthestMiles ?? null,
    otherPlaces: otherPlaces.filter((one) => one !== null),
    stayAwayFrom: [
      ...new Set([...stayAwayAuthorities.filter((code) => code !== undefined), ...stayAwayAreas]),
    ],
  }),
);
