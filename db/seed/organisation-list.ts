import type { OrganisationKind } from "#app/domain/access/roles.ts";

export type ProviderTrade =
  | "fostering"
  | "childrens-homes"
  | "supported"
  | "in-house"
  | "specialist";

type NamedOrganisation = {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** DfE code: of an authority, or of the authority whose in-house provider this is. */
  readonly authorityCode: string | null;
  readonly trade: ProviderTrade | null;
};

/**
 * Organisations that the demonstration's people work for. Authorities have the geography of real ones and nothing
 * else of them, and say so in their names. Providers are invented: none is on Ofsted's register.
 */
export const namedOrganisations = {
  leeds: { name: "Leeds (demonstration)", kind: "authority", authorityCode: "383", trade: null },
  bradford: {
    name: "Bradford (demonstration)",
    kind: "authority",
    authorityCode: "380",
    trade: null,
  },
  kirklees: {
    name: "Kirklees (demonstration)",
    kind: "authority",
    authorityCode: "382",
    trade: null,
  },
  regional: {
    name: "Three Rivers care co-operative (demonstration)",
    kind: "consortium",
    authorityCode: null,
    trade: null,
  },
  larkspur: {
    name: "Larkspur Lane Fostering",
    kind: "provider",
    authorityCode: null,
    trade: "fostering",
  },
  juniper: {
    name: "Juniper Yard Children's Homes",
    kind: "provider",
    authorityCode: null,
    trade: "childrens-homes",
  },
  kestrel: {
    name: "Kestrel Row Supported Living",
    kind: "provider",
    authorityCode: null,
    trade: "supported",
  },
} as const satisfies Record<string, NamedOrganisation>;

export type OrganisationKey = keyof typeof namedOrganisations;

/** The other providers of the region, by what they do. In-house ones belong to an authority of the demonstration. */
export const otherProviders: Readonly<Record<ProviderTrade, readonly string[]>> = {
  fostering: [
    "Copper Lantern Fostering",
    "Tidewater Gate Foster Care",
    "Hollow Oak Foster Families",
    "Saffron Kite Fostering",
    "Many Doors Fostering",
    "Brackenfold Foster Care",
    "Wide Table Fostering",
    "Third Chair Foster Families",
    "Pebble Path Fostering",
    "Northern Thread Foster Care",
    "Amber Weir Fostering",
    "Quiet Harbour Foster Families",
    "Long Meadow Gate Fostering",
  ],
  "childrens-homes": [
    "Fernhollow Bridge Care",
    "Slate and Clover Homes",
    "Dovecote Mill Children's Homes",
    "Tallow Hill Care",
    "Ember Fold Homes",
    "Rook and Linden Care",
    "Millrace Green Homes",
    "Ashdown Lantern Care",
    "Cobbler's Yard Homes",
    "Heathergate Fold Care",
    "Bluebell Sidings Homes",
    "Whinberry Top Care",
  ],
  supported: [
    "Platform Twelve Living",
    "Own Front Door Supported Homes",
    "Halfway Bridge Living",
    "Latchkey Green Living",
    "Turnstone Supported Homes",
    "Nextdoor Row Living",
  ],
  "in-house": [
    "Leeds in-house homes (demonstration)",
    "Bradford in-house homes (demonstration)",
    "Kirklees in-house homes (demonstration)",
  ],
  specialist: ["Marlpit Court School", "Two Gates Family Centre", "Highcross Secure Care"],
};
