/** Shows what a long step is doing: one changing line on a terminal, a line for every step elsewhere. */
export type Progress = {
  /** Announces a step. */
  readonly step: (text: string) => void;
  /** How far the present step is; shown on a terminal only. */
  readonly detail: (text: string) => void;
  /** Ends the present step. */
  readonly done: () => void;
};

/** Progress on a stream, normally standard output. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let current = "";
  let begun = Date.now();
  const draw = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K  ${text}`.slice(0, (stream.columns ?? 80) + 4));
  };
  return {
    step: (text) => {
      current = text;
      begun = Date.now();
      draw(`${text} …`);
    },
    detail: (text) => draw(`${current}: ${text}`),
    done: () => {
      const line = `  ${current}: ${((Date.now() - begun) / 1000).toFixed(1)} s\n`;
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : line);
    },
  };
}
