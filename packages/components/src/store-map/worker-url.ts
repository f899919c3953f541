/** Where the engine's worker is, in a bundle that has it beside itself; undefined: where the engine itself looks for it. */
export const workerUrl: string | undefined = undefined;
