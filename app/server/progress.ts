/** Shows what a start is doing: one changing line on a terminal, a line for every finished step elsewhere. */
export type Progress = {
  /** Shows a step for as long as its work takes; the work may tell how far it is. */
  readonly during: <Answer>(
    step: string,
    work: (detail: (text: string) => void) => Promise<Answer>,
  ) => Promise<Answer>;
};

const clearLine = "\r\u001b[K";

/** Progress on a stream, normally standard output. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const draw = (text: string) => {
    if (stream.isTTY) stream.write(`${clearLine}${`  ${text}`.slice(0, stream.columns - 1)}`);
  };
  return {
    during: async (step, work) => {
      const begun = Date.now();
      draw(`${step} …`);
      const answer = await work((text) => draw(`${step}: ${text} …`));
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      stream.write(`${stream.isTTY ? clearLine : ""}  ${step}: ${seconds} s\n`);
      return answer;
    },
  };
}
