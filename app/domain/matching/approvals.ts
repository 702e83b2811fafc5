import { areaRelation } from "./geography.ts";
import type { ApprovalNeeded } from "./match.ts";
import { schoolInReach } from "./must/keep-school.ts";
import type { Seen } from "./requirement.ts";
import type { Brief } from "./search.ts";

const regulations = "Care Planning, Placement and Case Review (England) Regulations 2010";
const byReg11 = `${regulations}, reg 11 (as amended by SI 2013/3239)`;

/**
 * The approvals that choosing this home would trigger. Outside the authority's area: the nominated officer; at a
 * distance, which is outside and not within an adjoining authority: the director instead. The authority's own
 * foster carers are exempt (reg 11). A move of school in Key Stage 4: the nominated officer (reg 10).
 */
export function approvalsFor(brief: Brief, seen: Seen): readonly ApprovalNeeded[] {
  return [areaApproval(brief, seen), schoolApproval(brief, seen)].filter((one) => one !== null);
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
