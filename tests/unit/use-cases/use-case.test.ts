import { describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import { refuse } from "#app/domain/shared/outcome.ts";
import type { AuditEntry, Context, Repositories } from "#app/use-cases/context.ts";
import { isNotAllowed, isNotFound, notAllowed, notFound } from "#app/use-cases/errors.ts";
import { isUseCase, useCase, useCaseInSteps } from "#app/use-cases/use-case.ts";

const noon = new Date("2026-11-22T12:00:00Z");

/** A context whose transactions keep audit rows only when they end well, as a database would. */
function recordingContext(actor: Actor) {
  const kept: AuditEntry[] = [];
  const context: Context = {
    actor,
    now: () => noon,
    today: () => calendarDate("2026-11-22"),
    newId: <Id extends string>() => "id" as Id,
    transact: async (work) => {
      const written: AuditEntry[] = [];
      const repositories = {
        audit: { append: async (entry: AuditEntry) => void written.push(entry) },
      } as unknown as Repositories;
      const answer = await work(repositories);
      kept.push(...written);
      return answer;
    },
  };
  return { context, kept };
}

const commissioner: Actor = {
  kind: "staff",
  personId: "p" as PersonId,
  organisationId: "a" as OrganisationId,
  organisationKind: "authority",
  role: "commissioner",
};

const rules = { permission: "referral:read", subject: (id: string) => id } as const;

describe("every use-case", () => {
  it("is recorded with its permission and the record it is about", async () => {
    const { context, kept } = recordingContext(commissioner);
    await useCase(rules, async () => "read")(context, "r1");
    expect(kept).toEqual([
      { permission: "referral:read", subject: "r1", outcome: "done", at: noon },
    ]);
  });

  it("that only reads is recorded as a reading, whatever its permission allows besides", async () => {
    const { context, kept } = recordingContext(commissioner);
    await useCase({ permission: "referral:write", reads: true }, async () => "read")(context, "r1");
    expect(kept.map(({ permission }) => permission)).toEqual(["referral:write/read"]);
  });

  it("does no work for somebody whose role does not allow it, and records the attempt", async () => {
    const { context, kept } = recordingContext({ kind: "visitor" });
    let worked = false;
    const attempt = useCase(rules, async () => {
      worked = true;
    })(context, "r1");
    await expect(attempt).rejects.toSatisfy(isNotAllowed);
    expect(worked).toBe(false);
    expect(kept.map((entry) => entry.outcome)).toEqual(["not-allowed"]);
  });

  it("records a look for what is not there, although the work itself is rolled back", async () => {
    const { context, kept } = recordingContext(commissioner);
    const attempt = useCase(rules, async () => {
      throw notFound();
    })(context, "r2");
    await expect(attempt).rejects.toSatisfy(isNotFound);
    expect(kept.map((entry) => entry.outcome)).toEqual(["not-found"]);
  });

  it("records what only the work could see is not allowed, although the work itself is rolled back", async () => {
    const { context, kept } = recordingContext(commissioner);
    const attempt = useCase(rules, async () => {
      throw notAllowed();
    })(context, "r3");
    await expect(attempt).rejects.toSatisfy(isNotAllowed);
    expect(kept).toEqual([
      { permission: "referral:read", subject: "r3", outcome: "not-allowed", at: noon },
    ]);
  });

  it("records a refusal as refused", async () => {
    const { context, kept } = recordingContext(commissioner);
    await useCase(rules, async () => refuse("stale"))(context, "r1");
    expect(kept.map((entry) => entry.outcome)).toEqual(["refused"]);
  });

  it("leaves no record of work that broke, because nothing was done", async () => {
    const { context, kept } = recordingContext(commissioner);
    const attempt = useCase(rules, async () => {
      throw new Error("connection lost");
    })(context, "r1");
    await expect(attempt).rejects.toThrow("connection lost");
    expect(kept).toEqual([]);
  });

  it("is known as one", () => {
    expect(isUseCase(useCase(rules, async () => undefined))).toBe(true);
    expect(isUseCase(async () => undefined)).toBe(false);
  });
});

describe("a use-case in steps", () => {
  const steps = {
    find: async (_: unknown, id: string) => ({ id }),
    subject: ({ id }: { id: string }): string | undefined => id,
    prove: async ({ id }: { id: string }) => id === "right",
    conclude: async (_: unknown, __: string, ___: unknown, isRight: boolean) =>
      isRight ? "in" : refuse("out"),
  };
  const about = { permission: "referral:read" } as const;

  it("records what was found, with how it ended", async () => {
    const { context, kept } = recordingContext(commissioner);
    await useCaseInSteps(about, steps)(context, "right");
    await useCaseInSteps(about, steps)(context, "wrong");
    expect(kept.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["right", "done"],
      ["wrong", "refused"],
    ]);
  });

  it("records nothing when nothing was found", async () => {
    const { context, kept } = recordingContext(commissioner);
    const nothing = { ...steps, subject: () => undefined };
    await useCaseInSteps(about, nothing)(context, "wrong");
    expect(kept).toEqual([]);
  });

  it("proves between two transactions, in none", async () => {
    const { context } = recordingContext(commissioner);
    let open = 0;
    const watched: Context = {
      ...context,
      transact: async (work) => {
        open += 1;
        return context.transact(work).finally(() => {
          open -= 1;
        });
      },
    };
    const seen: number[] = [];
    const prove = async () => {
      seen.push(open);
      return true;
    };
    await useCaseInSteps(about, { ...steps, prove })(watched, "right");
    expect(seen).toEqual([0]);
  });

  it("does nothing for somebody whose role does not allow it, and records the attempt", async () => {
    const { context, kept } = recordingContext({ kind: "visitor" });
    const attempt = useCaseInSteps(about, steps);
    await expect(attempt(context, "right")).rejects.toSatisfy(isNotAllowed);
    expect(kept.map(({ outcome }) => outcome)).toEqual(["not-allowed"]);
    expect(isUseCase(attempt)).toBe(true);
  });
});
