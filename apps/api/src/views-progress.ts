/** How far every view has come, and what halted it, for probes and scrapes: `ViewsProgress`. */
import { allProjections } from '@liggaren/read-models';
import type { ViewProgress, ViewStore } from '@liggaren/view-store-port';

export interface NamedProgress extends ViewProgress {
  readonly view: string;
}

/**
 * One reading at a time: whoever asks meanwhile shares its answer. Views are asked one after another, so that those
 * who watch take one connection at most from those who ask.
 */
export class ViewsProgress {
  readonly #views = allProjections().map(({ view }) => view);
  #reading: Promise<readonly NamedProgress[]> | undefined;

  constructor(private readonly store: Pick<ViewStore, 'progress'>) {}

  /** Throws the view store's errors. */
  read(): Promise<readonly NamedProgress[]> {
    return (this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    }));
  }

  async #read(): Promise<readonly NamedProgress[]> {
    const known: NamedProgress[] = [];
    for (const view of this.#views)
      known.push({ view: view.name, ...(await this.store.progress(view)) });
    return known;
  }
}
