import type { ReadUnder } from "../domain/access/permission-labels.ts";
import { isAllowed, type Permission } from "../domain/access/permissions.ts";
import type { AuditOutcome } from "./audit-outcome.ts";
import type { Context, Repositories, WorkContext } from "./context.ts";
import { isNotAllowed, isNotFound, notAllowed } from "./errors.ts";

export type UseCaseRules<Input> = (
  | { readonly permission: Permission; readonly reads?: never }
  /** Only reads, under a permission that also lets things be done: it is recorded as a reading. */
  | { readonly permission: ReadUnder; readonly reads: true }
) & {
  /** The record that the audit row names: its id, or nothing when the use-case is about no single record. */
  readonly subject?: (input: Input) => string | undefined;
  /** For reads that are worth no audit row of their own: pages about no child and nobody's private facts. */
  readonly audited?: false;
};

const made = new WeakSet<object>();

/**
 * Makes a use-case: the permission is checked, the work runs in one transaction as the actor's tenant, and the
 * audit row is written in that same transaction. A refusal, a missing record or a forbidden attempt is
 * recorded too, in a transaction of its own, because the work's has been rolled back.
 * Throws NotAllowed when the role does not allow it; passes on whatever the work throws.
 */
export function useCase<Input, Answer>(
  rules: UseCaseRules<Input>,
  work: (context: WorkContext, input: Input) => Promise<Answer>,
): UseCase<Input, Answer> {
  const run = async (context: Context, input: Input): Promise<Answer> => {
    const record = (repositories: Repositories, outcome: AuditOutcome) =>
      repositories.audit.append({
        permission: rules.reads ? `${rules.permission}/read` : rules.permission,
        subject: rules.subject?.(input),
        outcome,
        at: context.now(),
      });

    if (!isAllowed(context.actor, rules.permission)) {
      await context.transact((repositories) => record(repositories, "not-allowed"));
      throw notAllowed();
    }
    try {
      return await context.transact(async (repositories) => {
        const { transact: _, ...rest } = context;
        const answer = await work({ ...rest, repositories }, input);
        if (rules.audited !== false) await record(repositories, outcomeOf(answer));
        return answer;
      });
    } catch (error) {
      const outcome = failureOf(error);
      if (outcome) await context.transact((repositories) => record(repositories, outcome));
      throw error;
    }
  };
  made.add(run);
  return run;
}

export type Steps<Input, Found, Proof, Answer> = {
  readonly find: (context: WorkContext, input: Input) => Promise<Found>;
  /** The record that the audit row names. */
  readonly subject: (found: Found) => string | undefined;
  /** The slow part, such as comparing a hash. It is in no transaction, so that no connection waits for it. */
  readonly prove: (found: Found, input: Input) => Promise<Proof>;
  readonly conclude: (
    context: WorkContext,
    input: Input,
    found: Found,
    proof: Proof,
  ) => Promise<Answer>;
};

/**
 * Makes a use-case with something slow in its middle: `find` and `conclude` run in a transaction each, and what `find`
 * has written stands, whatever comes of it. The audit row is written with the conclusion and names the record that was
 * found; where there is none there is no row.
 */
export function useCaseInSteps<Input, Found, Proof, Answer>(
  { permission }: { readonly permission: Permission },
  { find, subject: subjectOf, prove, conclude }: Steps<Input, Found, Proof, Answer>,
): UseCase<Input, Answer> {
  const run = async (context: Context, input: Input): Promise<Answer> => {
    const { transact, ...rest } = context;
    const record = (repositories: Repositories, subject: string | undefined, to: AuditOutcome) =>
      repositories.audit.append({ permission, subject, outcome: to, at: context.now() });
    if (!isAllowed(context.actor, permission)) {
      await transact((repositories) => record(repositories, undefined, "not-allowed"));
      throw notAllowed();
    }
    const found = await transact((repositories) => find({ ...rest, repositories }, input));
    const proof = await prove(found, input);
    return transact(async (repositories) => {
      const answer = await conclude({ ...rest, repositories }, input, found, proof);
      const subject = subjectOf(found);
      if (subject !== undefined) await record(repositories, subject, outcomeOf(answer));
      return answer;
    });
  };
  made.add(run);
  return run;
}

export type UseCase<Input, Answer> = (context: Context, input: Input) => Promise<Answer>;

/** Whether a function was made by `useCase`; the architecture test asks it of every export. */
export function isUseCase(candidate: unknown): boolean {
  return typeof candidate === "function" && made.has(candidate);
}

/** What an attempt is recorded as; work that broke leaves no record, because nothing was done. */
function failureOf(error: unknown): AuditOutcome | undefined {
  if (isNotFound(error)) return "not-found";
  return isNotAllowed(error) ? "not-allowed" : undefined;
}

function outcomeOf(answer: unknown): AuditOutcome {
  const refused =
    typeof answer === "object" &&
    answer !== null &&
    "accepted" in answer &&
    answer.accepted === false;
  return refused ? "refused" : "done";
}
