/**
 * The answer of a request, which ends in `ms` milliseconds, or when `stop` says so, whatever becomes of the request. The
 * client gives up by itself; but a request whose end it never hears of, as after the machine has slept, would keep
 * whoever waits for good. Rejects with an error called TimeoutError, or with the reason of `stop`.
 */
export function inTime<Answer>(
  ms: number,
  request: Promise<Answer>,
  stop?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const give = () => {
      reject(stop?.aborted ? stop.reason : new DOMException("It took too long.", "TimeoutError"));
    };
    const timer = setTimeout(give, ms);
    stop?.addEventListener("abort", give);
    if (stop?.aborted) give();
    request.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", give);
    });
  });
}
