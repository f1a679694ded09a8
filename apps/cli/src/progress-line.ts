/** One line on stderr that says how far it has come and what is left; drawn for a person only. */
import type { Terminal } from './terminal.js';

export interface Progress {
  readonly phase: 'checking' | 'writing' | 'copying' | 'replaying' | 'comparing';
  readonly done: number;
  readonly total: number;
}

const CLEAR = '\r\u001b[2K';
/** Too little has been done before that to tell what is left. */
const TELLING_MS = 500;

export class ProgressLine {
  #began = performance.now();
  #phase = '';
  #shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly write = (text: string): unknown => process.stderr.write(text),
  ) {}

  show(progress: Progress): void {
    if (!this.terminal.animated) return;
    if (progress.phase !== this.#phase) this.#began = performance.now();
    this.#phase = progress.phase;
    this.#shown = true;
    const passed = performance.now() - this.#began;
    this.write(`${CLEAR}${progressText(this.terminal, progress, passed)}`);
  }

  clear(): void {
    if (this.#shown) this.write(CLEAR);
    this.#shown = false;
  }
}

/** `checking 1,200 of 5,000 · 3 s left`, once enough has passed to tell. */
export function progressText(terminal: Terminal, progress: Progress, passedMs: number): string {
  const { phase, done, total } = progress;
  const text = terminal.text(`cli.progress-${phase}`, { done, total });
  if (passedMs < TELLING_MS || done === 0 || done >= total) return text;
  const seconds = Math.ceil((passedMs / done) * ((total - done) / 1_000));
  return `${text} · ${terminal.text('cli.time-left', { seconds })}`;
}
