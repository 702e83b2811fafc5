/** How many homes stand side by side. */
export const fewestCompared = 2;
export const mostCompared = 4;
