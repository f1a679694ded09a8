import { fallingAttests } from './falling-attests.js';
import type { Process } from './process.js';

/** Every process, fresh: with nothing seen yet. */
export function allProcesses(): readonly Process[] {
  return [fallingAttests()];
}

export { createProcessRunner, type ProcessRunner } from './process-runner.js';
export type { Process, ProcessCommand } from './process.js';
