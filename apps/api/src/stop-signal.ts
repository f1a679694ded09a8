/** Waits for SIGTERM or Ctrl-C. */

/** npm passes on the signal that the terminal has sent to the whole group already: a repeat within this time is the same. */
const SAME_SIGNAL_MS = 1_000;

/**
 * Resolves at the first SIGTERM or SIGINT. A second one within a second counts as the same; a later
 * one ends the process at once, for whoever does not want to wait.
 */
export function stopSignal(): Promise<'stopped'> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const stop = () => {
      const now = performance.now();
      if (first === undefined) {
        first = now;
        resolve('stopped');
      } else if (now - first > SAME_SIGNAL_MS) {
        process.exit(130);
      }
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
