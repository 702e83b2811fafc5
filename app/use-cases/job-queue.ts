/** Work that is done after the transaction that asks for it, by the worker; every task is safe to repeat. */
export type JobTasks = {
  /** Set every open vacancy that could touch it against a published referral; its card goes to the best. */
  "rejudge-referral": { readonly referralId: string };
  /** Set one vacancy against the published referrals that it could touch. */
  "rejudge-vacancy": { readonly vacancyId: string };
  /** Judge some of the published referrals again that vacancies have touched. */
  "rejudge-touched": Record<string, never>;
  /** The same for every published referral: once a day, because confirmations run out by themselves. */
  "rejudge-open-referrals": Record<string, never>;
  /** The same for those whose homes an organisation's weights order, when it has put others in use. */
  "rejudge-reweighed": { readonly organisationId: string };
  /** Work out whether children could live together: for a home whose facts changed, or cards that were given. */
  "answer-group-living": { readonly homeId: string } | { readonly referralIds: readonly string[] };
  /** Write and send the e-mails about some notices. */
  "send-notices": { readonly noticeIds: readonly string[] };
};

export type JobQueue = {
  /** Adds a job in this transaction. Jobs with the same key that wait already are one job. */
  add<Task extends keyof JobTasks>(
    task: Task,
    payload: JobTasks[Task],
    key?: string,
  ): Promise<void>;
  /** Adds many at once, in one statement. They let jobs that were added in smaller numbers pass. */
  addEach<Task extends keyof JobTasks>(
    task: Task,
    jobs: readonly { readonly payload: JobTasks[Task]; readonly key?: string }[],
  ): Promise<void>;
};
