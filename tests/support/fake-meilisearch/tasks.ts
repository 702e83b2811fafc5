export type TaskError = {
  readonly message: string;
  readonly code: string;
  readonly type: string;
  readonly link: string;
};
export type StoredTask = {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  status: "enqueued" | "processing" | "succeeded" | "failed";
  error: TaskError | null;
  readonly enqueuedAt: string;
};

/** What the work of a task throws to fail it. */
export class TaskFailed extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Every write is a task: one after the other, first in first out, and never before the request was answered. */
export class TaskQueue {
  readonly tasks: StoredTask[] = [];
  private readonly work: (() => void)[] = [];
  private running = false;
  /** While true nothing is worked on: what is written stays invisible. */
  paused = false;

  enqueue(type: string, indexUid: string | null, work: () => void): StoredTask {
    const task: StoredTask = {
      uid: this.tasks.length,
      indexUid,
      type,
      status: "enqueued",
      error: null,
      enqueuedAt: new Date().toISOString(),
    };
    this.tasks.push(task);
    this.work.push(() => {
      task.status = "processing";
      try {
        work();
        task.status = "succeeded";
      } catch (error) {
        if (!(error instanceof TaskFailed)) throw error;
        task.status = "failed";
        task.error = { message: error.code, code: error.code, type: "invalid_request", link: "" };
      }
    });
    this.resume();
    return task;
  }

  resume(): void {
    if (this.running || this.paused) return;
    this.running = true;
    // After the answer to whoever asked for it, which says that it waits.
    setImmediate(() => {
      this.running = false;
      if (this.paused) return;
      this.work.shift()?.();
      if (this.work.length > 0) this.resume();
    });
  }
}
