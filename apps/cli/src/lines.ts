/** The lines of a stream of text, as they come. */
export async function* linesOf(stream: ReadableStream<Uint8Array> | null): AsyncIterable<string> {
  if (!stream) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
  if (rest !== '') yield rest;
}
