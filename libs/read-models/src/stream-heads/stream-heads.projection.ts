/** The revision of every stream: what an answer's `ETag` says has been folded into it. */
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import type { Position } from '@liggaren/view-store-port';
import { always, asJson } from '../folding.js';

export const STREAM_HEADS: ViewDefinition = {
  name: 'stream-heads',
  version: 1,
  columns: { revision: 'integer' },
};

const NOTHING_MORE = asJson({});

export function streamHeadsProjection(): Projection {
  return {
    view: STREAM_HEADS,
    restate: ({ stream, revision }) =>
      Promise.resolve({
        subject: stream,
        statements: [always({ cell: stream, columns: { revision }, body: NOTHING_MORE })],
      }),
  };
}

/** The stream's last revision as known then; undefined when it was not there yet. */
export async function getRevision(
  views: ViewStore,
  stream: string,
  knownAt: Position,
): Promise<number | undefined> {
  const [head] = await views.query(STREAM_HEADS, {
    knownAt,
    valid: 'ever',
    subject: stream,
    limit: 1,
  });
  return head?.columns['revision'] as number | undefined;
}
