import { urnPattern } from "#app/domain/ofsted/grades.ts";
import type { ProviderRow } from "./ofsted/provider-row.ts";

/** A registration as the register table keeps it: what the file says, and the authority's DfE code where it is English. */
export type Registration = Omit<ProviderRow, "line"> & { readonly authorityCode: string | null };

/** A registration already in the table, with the day it left the register if it has. */
export type KnownRegistration = Registration & { readonly leftOn: string | null };

/** What loading a file would do, each list in the order of the file. */
export type RegisterChanges = {
  readonly added: readonly Registration[];
  /** On the register again after a file that did not have them. */
  readonly returned: readonly Registration[];
  /** Details other than the inspection, with the names of what differs. */
  readonly changed: readonly { readonly now: Registration; readonly what: readonly string[] }[];
  /** A newer inspection, or another grade for the same one. */
  readonly gradedAnew: readonly { readonly before: Registration; readonly now: Registration }[];
  readonly left: readonly Registration[];
  /** Not on the list, and kept, because rows that could not be read may be theirs. */
  readonly unseen: readonly Registration[];
};

const inspectionLabels = {
  inspectedOn: "inspection date",
  publishedOn: "publication date",
  overall: "overall grade",
  helpedAndProtected: "help and protection grade",
  leadersAndManagers: "leaders and managers grade",
  supportedOutcome: "supported accommodation outcome",
} as const satisfies Partial<Record<keyof Registration, string>>;

const detailLabels = {
  provisionType: "provision type",
  registrationStatus: "registration status",
  registeredOn: "registration date",
  name: "name",
  organisation: "owner",
  sector: "sector",
  places: "places",
  shortBreaksOnly: "short breaks only",
  authorityName: "local authority",
  authorityCode: "local authority code",
  region: "region",
} as const satisfies Partial<Record<keyof Registration, string>>;

/** What each column of the register is called. */
export const labels = { ...detailLabels, ...inspectionLabels } as const;

const inspectionFields = Object.keys(inspectionLabels) as (keyof typeof inspectionLabels)[];
const detailFields = Object.keys(detailLabels) as (keyof typeof detailLabels)[];

/**
 * Compares the register as it stands with a newer list of it. `unreadable` are the URNs of rows that could not be
 * read: they are on the list, so they have not left the register. One without a URN that makes sense may be anybody's, so
 * that nobody has left as far as is known.
 */
export function registerChanges(
  known: readonly KnownRegistration[],
  listed: readonly Registration[],
  unreadable: readonly (string | null)[],
): RegisterChanges {
  const before = new Map(known.map((entry) => [entry.urn, entry]));
  const onList = new Set([...listed.map((entry) => entry.urn), ...unreadable]);
  const notOnList = known.filter((entry) => entry.leftOn === null && !onList.has(entry.urn));
  const isKnownWhoLeft = unreadable.every((urn) => urn !== null && urnPattern.test(urn));
  const pairs = listed.flatMap((now) => {
    const entry = before.get(now.urn);
    return entry === undefined ? [] : [{ before: entry, now }];
  });
  return {
    added: listed.filter((now) => !before.has(now.urn)),
    returned: pairs.filter((pair) => pair.before.leftOn !== null).map((pair) => pair.now),
    changed: pairs.flatMap(({ before, now }) => {
      const what = detailFields.filter((field) => before[field] !== now[field]);
      return what.length === 0 ? [] : [{ now, what: what.map((field) => detailLabels[field]) }];
    }),
    gradedAnew: pairs.filter(({ before, now }) =>
      inspectionFields.some((field) => before[field] !== now[field]),
    ),
    left: isKnownWhoLeft ? notOnList : [],
    unseen: isKnownWhoLeft ? [] : notOnList,
  };
}

/** The registrations that must be written, each once. */
export function registrationsToWrite(changes: RegisterChanges): Registration[] {
  const all = [
    ...changes.added,
    ...changes.returned,
    ...changes.changed.map((change) => change.now),
    ...changes.gradedAnew.map((change) => change.now),
  ];
  return [...new Map(all.map((entry) => [entry.urn, entry])).values()];
}
