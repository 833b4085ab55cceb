/** Runs something when the browser has nothing better to do; soon, where it cannot say when that is. */
export const idle: (run: () => void) => void =
  globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
