import type { Role } from "#app/domain/access/roles.ts";
import { namedOrganisations, type OrganisationKey } from "./organisation-list.ts";

/** Somebody made up, to try Hearth as. */
export type DemonstrationPerson = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  /** The name of the organisation. */
  readonly organisation: string;
  /** What can be tried as this person. */
  readonly what: string;
  readonly worksFor: OrganisationKey;
};

/** One for all, printed at the start of a demonstration; a real installation refuses the demonstration data. */
export const demonstrationPassword = "hearth-demonstration";

/** Everybody who can sign in to the demonstration region, in the order to try them. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(
    "Asha Pellow",
    "asha@leeds.example",
    "commissioner",
    "leeds",
    "writes referrals, searches, compares and decides",
  ),
  person(
    "Tomas Wren",
    "tomas@larkspur.example",
    "provider-officer",
    "larkspur",
    "keeps a fostering agency's vacancies true and answers referrals",
  ),
  person(
    "Beatrix Holloway",
    "beatrix@larkspur.example",
    "registered-manager",
    "larkspur",
    "signs or stops the agency's offers",
  ),
  person(
    "Idris Marlow",
    "idris@leeds.example",
    "nominated-officer",
    "leeds",
    "approves homes outside the area",
  ),
  person(
    "Constance Adeyemi-Reed",
    "constance@leeds.example",
    "director",
    "leeds",
    "approves homes at a distance",
  ),
  person(
    "Farida Quill",
    "farida@bradford.example",
    "commissioner",
    "bradford",
    "a second authority, which sees nothing of the first one's referrals",
  ),
  person(
    "Silas Brightwell",
    "silas@kirklees.example",
    "commissioner",
    "kirklees",
    "the third authority of the region",
  ),
  person(
    "Odette Farrow",
    "odette@juniper.example",
    "provider-officer",
    "juniper",
    "children's homes: vacancies and offers",
  ),
  person(
    "Caleb Thornbury",
    "caleb@juniper.example",
    "registered-manager",
    "juniper",
    "children's homes: impact on the children already there",
  ),
  person(
    "Nia Castellan",
    "nia@kestrel.example",
    "provider-officer",
    "kestrel",
    "supported accommodation",
  ),
  person(
    "Rowan Achterberg",
    "rowan@regional.example",
    "commissioner",
    "regional",
    "need and supply of the whole region",
  ),
  person(
    "Perpetua Lisle",
    "perpetua@leeds.example",
    "administrator",
    "leeds",
    "people and the record of who did what",
  ),
];

function person(
  name: string,
  email: string,
  role: Role,
  worksFor: OrganisationKey,
  what: string,
): DemonstrationPerson {
  return {
    name,
    email,
    role,
    worksFor,
    what,
    password: demonstrationPassword,
    organisation: namedOrganisations[worksFor].name,
  };
}
