import { describe, expect, it } from "vitest";
import {
  type DecisionSituation,
  type ProposedDecision,
  recordDecision,
} from "#app/domain/decision/record-decision.ts";
import type { OfferId } from "#app/domain/shared/ids.ts";

const chosen = "chosen" as OfferId;
const other = "other" as OfferId;

function situation(differs: Partial<DecisionSituation> = {}): DecisionSituation {
  return {
    referralStatus: "published",
    signedOfferIds: [chosen, other],
    childHeard: true,
    parentsHeard: true,
    earlier: undefined,
    approvals: [],
    ...differs,
  };
}

function proposed(differs: Partial<ProposedDecision> = {}): ProposedDecision {
  return {
    offerId: chosen,
    reasons: "Closest to her school and meets every need that she has.",
    viewsConsidered: "She asked for a home with a dog, and this one has two.",
    replyToChild: "You asked for a dog. This home has two of them.",
    replyToParent: "",
    unsuccessful: [{ offerId: other, reason: "too-far", note: "" }],
    ...differs,
  };
}

describe("recording a decision", () => {
  it("is final at once when the choice triggers no approval", () => {
    const outcome = recordDecision(situation(), proposed());
    expect(outcome.accepted && outcome.value.status).toBe("final");
  });

  it("waits when the home is outside the area", () => {
    const approvals = [
      {
        code: "out-of-area",
        approver: "nominated-officer",
        sentence: "Outside the area.",
        regulation: "reg 11",
      },
    ] as const;
    const outcome = recordDecision(situation({ approvals }), proposed());
    expect(outcome.accepted && outcome.value).toMatchObject({
      status: "awaiting-approval",
      approvals,
    });
  });

  it("is final at once when all that is needed is obtained outside Hearth, and keeps what that is", () => {
    const approvals = [
      { code: "secure-court", approver: "court", sentence: "A court.", regulation: "s25" },
    ] as const;
    const outcome = recordDecision(situation({ approvals }), proposed());
    expect(outcome.accepted && outcome.value).toMatchObject({ status: "final", approvals });
  });

  it.each([
    ["the child has not been heard", { childHeard: false }, "child-not-heard"],
    ["the parents have not been heard", { parentsHeard: false }, "parents-not-heard"],
    ["the referral is no longer open", { referralStatus: "withdrawn" }, "referral-not-open"],
    ["the offer was withdrawn", { signedOfferIds: [other] }, "offer-not-available"],
    ["a decision waits for approval", { earlier: "awaiting-approval" }, "already-decided"],
    ["a decision is final", { earlier: "final", referralStatus: "decided" }, "already-decided"],
  ] as const)("is refused when %s", (_, differs, refusal) => {
    expect(recordDecision(situation(differs), proposed())).toEqual({ accepted: false, refusal });
  });

  it("may be made anew after an approval was refused", () => {
    expect(recordDecision(situation({ earlier: "refused" }), proposed()).accepted).toBe(true);
  });

  it.each([
    ["no reasons", { reasons: "fits" }, "reasons-missing"],
    ["nothing about the views", { viewsConsidered: "" }, "views-weighing-missing"],
    ["no reply to the child", { replyToChild: " ".repeat(40) }, "reply-missing"],
    ["an offer without its reason", { unsuccessful: [] }, "unsuccessful-reason-missing"],
  ] as const)("is refused with %s", (_, differs, refusal) => {
    expect(recordDecision(situation(), proposed(differs))).toEqual({ accepted: false, refusal });
  });

  it("tells the chosen provider nothing about being unsuccessful", () => {
    const both = [
      { offerId: other, reason: "price", note: "" },
      { offerId: chosen, reason: "price", note: "" },
    ] as const;
    const outcome = recordDecision(situation(), proposed({ unsuccessful: both }));
    expect(outcome.accepted && outcome.value.unsuccessful.map((each) => each.offerId)).toEqual([
      other,
    ]);
  });
});
