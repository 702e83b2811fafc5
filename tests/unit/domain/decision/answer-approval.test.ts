import { describe, expect, it } from "vitest";
import { type ApprovalSituation, answerApproval } from "#app/domain/decision/answer-approval.ts";

const reason = "I have read the reasons and the child's views, and I am satisfied.";
const atADistance = {
  code: "at-a-distance",
  approver: "director",
  sentence: "Outside the area and not adjoining.",
  regulation: "reg 11",
} as const;
const keyStage4 = {
  code: "key-stage-4",
  approver: "nominated-officer",
  sentence: "A school move in Key Stage 4.",
  regulation: "reg 10",
} as const;

function situation(differs: Partial<ApprovalSituation> = {}): ApprovalSituation {
  return {
    referralStatus: "published",
    status: "awaiting-approval",
    needed: [atADistance, keyStage4],
    answered: [],
    attempt: 1,
    offerStands: true,
    ...differs,
  };
}

const approve = (code: "at-a-distance" | "key-stage-4") =>
  ({ code, answer: "approved", reason, readAttempt: 1 }) as const;

describe("answering an approval", () => {
  it("goes on waiting while another approval is open", () => {
    expect(answerApproval(situation(), "director", approve("at-a-distance"))).toEqual({
      accepted: true,
      value: "awaiting-approval",
    });
  });

  it("is final when the last approval is given", () => {
    const answered = [{ code: "key-stage-4", answer: "approved" }] as const;
    expect(answerApproval(situation({ answered }), "director", approve("at-a-distance"))).toEqual({
      accepted: true,
      value: "final",
    });
  });

  it("is final without what nobody in Hearth can answer, such as a court", () => {
    const court = {
      code: "secure-court",
      approver: "court",
      sentence: "A court.",
      regulation: "s25",
    } as const;
    const needed = [court, atADistance];
    expect(answerApproval(situation({ needed }), "director", approve("at-a-distance"))).toEqual({
      accepted: true,
      value: "final",
    });
  });

  it("is refused as a whole when one approver refuses, also when the offer has gone", () => {
    const given = { ...approve("at-a-distance"), answer: "refused" } as const;
    for (const offerStands of [true, false]) {
      expect(answerApproval(situation({ offerStands }), "director", given)).toEqual({
        accepted: true,
        value: "refused",
      });
    }
  });

  it("a nominated officer cannot approve a home at a distance", () => {
    expect(answerApproval(situation(), "nominated-officer", approve("at-a-distance"))).toEqual({
      accepted: false,
      refusal: "nothing-to-approve",
    });
  });

  it("is answered once", () => {
    const answered = [{ code: "at-a-distance", answer: "approved" }] as const;
    expect(answerApproval(situation({ answered }), "director", approve("at-a-distance"))).toEqual({
      accepted: false,
      refusal: "already-answered",
    });
    expect(
      answerApproval(situation({ status: "final" }), "director", approve("at-a-distance")),
    ).toEqual({ accepted: false, refusal: "already-answered" });
  });

  it("approves nothing for a referral that was withdrawn meanwhile", () => {
    const closed = { accepted: false, refusal: "referral-not-open" };
    for (const differs of [{ referralStatus: "withdrawn" }, { status: "withdrawn" }] as const) {
      expect(
        answerApproval(situation(differs), "director", approve("at-a-distance")),
        JSON.stringify(differs),
      ).toEqual(closed);
    }
  });

  it("answers the decision that was read, not one made anew since", () => {
    const answers = ["approved", "refused"] as const;
    for (const answer of answers) {
      const given = { ...approve("at-a-distance"), answer };
      expect(answerApproval(situation({ attempt: 2 }), "director", given), answer).toEqual({
        accepted: false,
        refusal: "changed-since-read",
      });
    }
  });

  it("says why, in words", () => {
    const given = { ...approve("at-a-distance"), reason: "ok" };
    expect(answerApproval(situation(), "director", given)).toEqual({
      accepted: false,
      refusal: "reason-missing",
    });
  });

  it("cannot approve an offer that was withdrawn meanwhile", () => {
    expect(
      answerApproval(situation({ offerStands: false }), "director", approve("at-a-distance")),
    ).toEqual({ accepted: false, refusal: "offer-withdrawn" });
  });
});
