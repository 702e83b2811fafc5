import loadHighs, { type Highs } from "highs";

/** Yes-or-no choices, each with its worth, that use up limited things. */
export type Choices = {
  /** What each choice is worth. */
  readonly worth: readonly number[];
  /** What is used: at least `least` and at most `most` of each, by the choices that use it. */
  readonly limits: readonly {
    readonly least: number;
    readonly most: number;
    readonly uses: readonly { readonly choice: number; readonly amount: number }[];
  }[];
};

export type Solved = {
  readonly total: number;
  /** For each choice 1 when it is made, 0 when not, and between them only where parts of a choice are allowed. */
  readonly made: readonly number[];
};

/** Finds the choices that are worth most together. Throws when there are none that keep the limits. */
export type Solver = {
  /** Whole choices only. */
  readonly whole: (choices: Choices) => Solved;
  /** Parts of choices allowed, which is quick and never worth less. */
  readonly relaxed: (choices: Choices) => Solved;
};

/** The HiGHS solver. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return {
    whole: (choices) => solve(highs, choices, true),
    relaxed: (choices) => solve(highs, choices, false),
  };
}

function solve(highs: Highs, { worth, limits }: Choices, whole: boolean): Solved {
  if (worth.length === 0) return { total: 0, made: [] };
  const starts = [0];
  for (const { uses } of limits) starts.push((starts.at(-1) ?? 0) + uses.length);
  const { objectiveSense, variableType, modelStatus } = highs.constants;
  const used = limits.flatMap(({ uses }) => uses);
  const model = {
    numCols: worth.length,
    numRows: limits.length,
    sense: objectiveSense.maximize,
    colCost: worth,
    colLower: worth.map(() => 0),
    colUpper: worth.map(() => 1),
    rowLower: limits.map(({ least }) => least),
    rowUpper: limits.map(({ most }) => most),
    matrix: {
      format: "csr" as const,
      numRows: limits.length,
      numCols: worth.length,
      starts,
      indices: used.map(({ choice }) => choice),
      values: used.map(({ amount }) => amount),
    },
    ...(whole ? { integrality: worth.map(() => variableType.integer) } : {}),
  };
  return highs.withModel(model, (instance) => {
    instance.options.set({ output_flag: false, mip_rel_gap: 0 });
    instance.run();
    if (instance.getModelStatus() !== modelStatus.optimal) {
      throw new Error(`no plan: the solver ended with ${instance.getModelStatus()}`);
    }
    const made = [...instance.getSolution().colValue];
    return {
      total: instance.getObjectiveValue(),
      made: whole ? made.map((value) => Math.round(value)) : made,
    };
  });
}
