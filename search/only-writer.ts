import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import type { Feeding } from "./feed-round.ts";
import type { IndexWriter } from "./index-writer.ts";

/**
 * Runs the work while no other process writes to the index; waits for the other, or answers undefined at once when
 * `wait` is false. Its writer asks before and after each request whether that still holds, and throws when it does not.
 */
export function writeAlone<Answer>(
  feeding: Feeding,
  wait: boolean,
  work: (feeding: Feeding) => Promise<Answer>,
): Promise<Answer | undefined> {
  return asOnlyWriter(feeding.sql, wait, (mustBeHeld) =>
    work({ ...feeding, writer: writerWhile(feeding.writer, mustBeHeld) }),
  );
}

function writerWhile(writer: IndexWriter, mustBeHeld: () => Promise<void>): IndexWriter {
  // After it, too: what is noted in Postgres about a write would be about another's index.
  const held = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
    await mustBeHeld();
    const answer = await request();
    await mustBeHeld();
    return answer;
  };
  return {
    exists: (...of) => held(() => writer.exists(...of)),
    create: (...of) => held(() => writer.create(...of)),
    put: (...of) => held(() => writer.put(...of)),
    putSoon: (...of) => held(() => writer.putSoon(...of)),
    settle: () => held(() => writer.settle()),
    remove: (...of) => held(() => writer.remove(...of)),
    count: (...of) => held(() => writer.count(...of)),
    countMatching: (...of) => held(() => writer.countMatching(...of)),
    versions: writer.versions,
    list: (...of) => held(() => writer.list(...of)),
    drop: (...of) => held(() => writer.drop(...of)),
  };
}
