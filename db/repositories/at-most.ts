/** Runs work so that no more than `places` are under way together; the others wait in the order they came. */
export function atMost(places: number) {
  let free = places;
  const waiting: (() => void)[] = [];
  const enter = async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    await enter();
    return work().finally(leave);
  };
}
