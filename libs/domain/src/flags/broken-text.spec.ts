/** Bullets that a page broke over lines, and an import took for two (S10, S62). */
import { describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '../event.js';
import { brokenTextFlags } from './broken-text.js';

const bullet = (text: string, lines: string, document = 'follow-up') => ({
  text,
  event: { id: text, metadata: { source: { document, lines } } } as unknown as DomainEvent,
});
const ABOVE = bullet('Länkning av barn och ungdomar till det lokala', '197');
const BELOW = bullet('föreningslivet.', '199');

describe('Two bullets', () => {
  it('are doubted when the one below begins small and the one above does not end', () =>
    expect(brokenTextFlags([ABOVE, BELOW])).toMatchObject([
      {
        rule: 'text-broken-over-lines',
        events: [ABOVE.text, BELOW.text],
        details: {
          text: 'föreningslivet.',
          joined: 'Länkning av barn och ungdomar till det lokala föreningslivet.',
        },
        sources: [{ lines: '197' }, { lines: '199' }],
      },
    ]));

  it.each([
    ['the one above ends', [bullet('Språk- och pysselcafé.', '197'), BELOW]],
    ['the one below begins as a sentence', [ABOVE, bullet('Föreningslivet.', '199')]],
    ['other lines stand between', [ABOVE, bullet('föreningslivet.', '201')]],
    ['the one below is a passage of several lines', [ABOVE, bullet('föreningslivet', '199-203')]],
    ['they stand on one line', [ABOVE, bullet('föreningslivet.', '197')]],
    ['they stand in two documents', [ABOVE, bullet('föreningslivet.', '199', 'annex')]],
  ])('are two when %s', (_why, bullets) => expect(brokenTextFlags(bullets)).toEqual([]));
});
