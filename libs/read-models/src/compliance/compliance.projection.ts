/** Compliance, as far as an agreement's own stream tells: how it is judged, and what it names. The query sets the guideline beside it. */
import {
  type Agreement,
  agreementStatusOn,
  counting,
  type Day,
  enteredOn,
  financingOn,
  judgementsOn,
  programmeLinksOn,
  readingOf,
  turningDays,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const COMPLIANCE: ViewDefinition = {
  name: 'compliance',
  version: 1,
  columns: { title: 'text', partnership: 'text' },
};

export function complianceProjection(): Projection {
  const fold = createFold('agreement');
  return {
    view: COMPLIANCE,
    async restate(event, history) {
      const agreement = await fold(event, history);
      if (!agreement) return undefined;
      return {
        subject: event.stream,
        statements: statementsOver(turningDays(agreement), (day) => complianceOn(agreement, day)),
      };
    },
  };
}

/** The cell's name: an agreement alone is the register's cell. */
export function complianceCell(agreement: string): string {
  return `${agreement}/compliance`;
}

function complianceOn(agreement: Agreement, day: Day): readonly CellOnDay[] {
  if (!agreementStatusOn(agreement, day)) return [];
  const { id, partnership, instruments } = agreement;
  const { title } = instruments[0];
  return [
    {
      cell: complianceCell(id),
      columns: { title, partnership },
      body: asJson({
        ...{ agreement: id, title, partnership },
        entered: entered(agreement, day),
        judgements: judgements(agreement, day),
        programme: programme(agreement, day),
        challenge: challenge(agreement, day),
        financing: financing(agreement, day),
        figures: { because: figures(agreement, day) },
      }),
    },
  ];
}

function entered(agreement: Agreement, day: Day) {
  const found = enteredOn(agreement, day);
  if (typeof found === 'string') return { undecided: found, because: [] };
  const { events, ...said } = found;
  return { ...said, because: events };
}

function judgements(agreement: Agreement, day: Day) {
  return judgementsOn(agreement, day).map(({ guideline, criterion, standing, before }) => ({
    guideline,
    criterion,
    ...saidBy(standing),
    before: before.map(saidBy),
  }));
}

function saidBy(one: Agreement['criteria'][number]) {
  const { outcome, asserted = false, text, legalBasis, assessor, report } = one.data;
  const said = { outcome, asserted, text, legalBasis, assessor, report };
  const { since, event } = one;
  return { ...said, since, source: event.metadata.source, because: [one.id] };
}

function programme(agreement: Agreement, day: Day) {
  const links = programmeLinksOn(agreement, day);
  const { reading, terms } = readingOf(agreement, 'programme-link', day);
  return {
    reading: links.length > 0 ? ('stated' as const) : reading,
    links: links.map(({ link, covers }) => {
      const { programme: name, from, to, document } = link.data;
      return { programme: name, from, to, document, covers, because: [link.id] };
    }),
    because: terms.map(({ id }) => id),
  };
}

function challenge(agreement: Agreement, day: Day) {
  const { reading, terms } = readingOf(agreement, 'societal-challenge', day);
  return { reading, text: terms.at(-1)?.data.text, because: terms.map(({ id }) => id) };
}

function financing(agreement: Agreement, day: Day) {
  const { reading, terms, shown, ...sides } = financingOn(agreement, day);
  return {
    ...{ reading, shown },
    public: { because: sides.public },
    civilSociety: { because: sides.civilSociety },
    // What says so, and where it was read.
    terms: terms.map(({ id, data, event }) => ({
      text: data.text,
      source: event.metadata.source,
      because: [id],
    })),
  };
}

/** What puts a number on the agreement's money: fundings, drafts too, and payments. Spending is in reports. */
function figures(agreement: Agreement, day: Day): readonly string[] {
  const payments = Object.values(agreement.tranches)
    .flat()
    .filter(({ event }) => event.type === 'TranchePaid');
  return counting([...agreement.fundings, ...payments], day).map(({ id }) => id);
}
