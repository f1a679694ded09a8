/** Taking what a driver's stream gives, one item at a time: `pulled`. */
/** What is used of a stream; the driver's types are older than Node's. */
export interface PulledStream {
  read(): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'end' | 'readable', listener: () => void): unknown;
  removeListener(event: string, listener: () => void): unknown;
  emit(event: 'error', error: unknown): boolean;
  resume(): unknown;
}

export interface Pulling {
  /** Ends the call on the server: the driver's own way. */
  readonly cancel: () => Promise<void>;
  /** Waiting ends when it aborts, with its reason as the error. */
  readonly stop: AbortSignal;
  /** Waiting for one item ends after so many milliseconds, with the error that is made. */
  readonly silence?: { readonly ms: number; readonly error: () => Error };
}

/**
 * The items of a driver's stream as they are asked for, so that the buffer stays bounded. Not by
 * `for await` over the stream itself: that destroys it when it is left, the call behind it is then
 * never read to its end, and the driver keeps it, and waits for it when it is closed, for ever.
 */
export async function* pulled<T>(
  stream: PulledStream,
  { cancel, stop, silence }: Pulling,
): AsyncGenerator<T, void, undefined> {
  let failure: { readonly error: unknown } | undefined;
  let ended = false;
  let wake = () => {};
  // The driver begins at once and emits errors when it likes: without a listener they end the process.
  stream.on('error', (error) => {
    failure ??= { error };
    wake();
  });
  stream.on('end', () => {
    ended = true;
    wake();
  });
  const onReadable = () => wake();
  stream.on('readable', onReadable);
  const onStop = () => stream.emit('error', stop.reason);
  stop.addEventListener('abort', onStop);
  let timer: NodeJS.Timeout | undefined;
  try {
    if (stop.aborted) throw stop.reason;
    for (;;) {
      const item = stream.read() as T | null;
      if (item !== null) yield item;
      else if (failure) throw failure.error;
      else if (ended) return;
      else {
        if (silence) timer = setTimeout(() => stream.emit('error', silence.error()), silence.ms);
        await new Promise<void>((resolve) => (wake = resolve));
        clearTimeout(timer);
      }
    }
  } finally {
    stop.removeEventListener('abort', onStop);
    stream.removeListener('readable', onReadable);
    stream.resume();
    cancel().catch(() => undefined);
  }
}
