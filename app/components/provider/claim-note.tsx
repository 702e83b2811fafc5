import type { Claim } from "../../domain/home/claim.ts";
import { WarningText } from "../govuk/warning-text.tsx";

type Props = {
  readonly claim: Claim;
  readonly urn: string;
  /** Whom the register names. */
  readonly owner: string | null;
};

/** Says that a home's number has to be confirmed, or was not; nothing while all is well. */
export function ClaimNote({ claim, urn, owner }: Props) {
  if (claim === "confirmed") return null;
  const named = owner === null ? "names no owner for" : `names ${owner} for`;
  return (
    <WarningText>
      The register {named} number {urn}.{" "}
      {claim === "unconfirmed"
        ? "An administrator of a council or consortium has to confirm that this home runs under it."
        : "An administrator has said that this home does not run under it. Check the number, or ask them."}{" "}
      Until it is confirmed its vacancies are shown to nobody and no referral comes.
    </WarningText>
  );
}
