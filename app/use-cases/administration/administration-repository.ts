import type { Role } from "../../domain/access/roles.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { AuditOutcome } from "../audit-outcome.ts";

export type PersonLine = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabledAt: Date | null;
};

export type AuditLine = {
  readonly number: number;
  readonly at: Date;
  readonly who: string;
  readonly permission: string;
  readonly subject: string | null;
  /** The reference, where the record is a referral that the organisation knows. */
  readonly reference: string | null;
  readonly outcome: AuditOutcome;
};

/** Of the actor's own organisation: row-level security shows no other. */
export type AdministrationRepository = {
  /** By name, at most five hundred. */
  listPeople(): Promise<readonly PersonLine[]>;
  findPerson(id: PersonId): Promise<PersonLine | undefined>;
  setDisabled(id: PersonId, at: Date | null): Promise<void>;
  /** Newest first, those before a number when one is given. */
  listAudit(before: number | undefined, limit: number): Promise<readonly AuditLine[]>;
  /** Rows whose hash or link to the row before does not hold; zero when nobody has touched the trail. */
  countBrokenAudit(): Promise<number>;
};
