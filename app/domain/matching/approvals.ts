import { areaRelation } from "./geography.ts";
import { type AnsweredCode, type Answerer, type ApprovalNeeded, answeredCodes } from "./match.ts";
import { schoolInReach } from "./must/keep-school.ts";
import type { Seen } from "./requirement.ts";
import type { Brief } from "./search.ts";

const regulations = "Care Planning, Placement and Case Review (England) Regulations 2010";
const secureRegulations = "Children (Secure Accommodation) Regulations 1991";
const byReg11 = `${regulations}, reg 11 (as amended by SI 2013/3239)`;

/**
 * The approvals that choosing this home would trigger. Outside the authority's area: the nominated officer; at a
 * distance, which is outside and not within an adjoining authority: the director instead. The authority's own
 * foster carers are exempt (reg 11). A move of school in Key Stage 4: the nominated officer (reg 10). A secure children's
 * home: a court, a panel and, under 13, the Secretary of State, all of them outside Hearth.
 */
export function approvalsFor(brief: Brief, seen: Seen): readonly ApprovalNeeded[] {
  return [
    areaApproval(brief, seen),
    schoolApproval(brief, seen),
    ...secureApprovals(brief, seen),
  ].filter((one) => one !== null);
}

/** Whether somebody answers it in Hearth; a decision waits for these alone. */
export function isAnsweredHere(
  approval: ApprovalNeeded,
): approval is ApprovalNeeded & { readonly code: AnsweredCode; readonly approver: Answerer } {
  return answeredCodes.some((code) => code === approval.code);
}

function areaApproval({ geography }: Brief, { candidate }: Seen): ApprovalNeeded | null {
  const { home, inHouseAuthorityCode } = candidate;
  const isOwnCarer =
    home.kind === "fostering-household" && inHouseAuthorityCode === geography.ownAuthorityCode;
  const relation = areaRelation(geography, home.authorityCode);
  if (relation === "inside" || isOwnCarer) return null;
  if (relation === "adjoining") {
    return {
      code: "out-of-area",
      approver: "nominated-officer",
      sentence: "Outside the authority's area: the nominated officer has to approve.",
      regulation: byReg11,
    };
  }
  return {
    code: "at-a-distance",
    approver: "director",
    sentence:
      "At a distance (outside the area and not in one that adjoins it): the director has to approve.",
    regulation: byReg11,
  };
}

function schoolApproval(brief: Brief, seen: Seen): ApprovalNeeded | null {
  const verdict = brief.answers.child.keyStage4 ? schoolInReach(brief, seen) : "met";
  if (verdict === "met") return null;
  return {
    code: "key-stage-4",
    approver: "nominated-officer",
    sentence:
      verdict === "not-met"
        ? "Too far from the school in Key Stage 4: the nominated officer has to approve a move."
        : "Key Stage 4, and how far the school is is not known: if the child has to move school, the nominated officer has to approve.",
    regulation: `${regulations}, reg 10`,
  };
}

function secureApprovals(
  { together }: Brief,
  { candidate: { home } }: Seen,
): readonly (ApprovalNeeded | null)[] {
  if (home.kind !== "secure-childrens-home") return [];
  return [
    {
      code: "secure-court",
      approver: "court",
      sentence:
        "A secure children's home: for more than 72 hours in any 28 days a court has to authorise it.",
      regulation: `Children Act 1989, s25; ${secureRegulations}, reg 10`,
    },
    together.ages.some((age) => age < 13)
      ? {
          code: "secure-under-13",
          approver: "secretary-of-state",
          sentence:
            "Under 13 in a secure children's home: the Secretary of State has to approve before the child moves in.",
          regulation: `${secureRegulations}, reg 4`,
        }
      : null,
    {
      code: "secure-review",
      approver: "panel",
      sentence:
        "A secure children's home: three people appointed by the authority, one of them from outside it, have to review it within one month.",
      regulation: `${secureRegulations}, regs 15 and 16`,
    },
  ];
}
