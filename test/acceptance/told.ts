/** What a document tells, as the events that were recorded from it: the data of each, with its lines. */
import type { AgreementRow, DemonstrationLedger, Recorded } from './demonstration-ledger.js';

/** The agreements of the seven partnerships of 2022: of two in a row, the later. */
export const CONVICTUS = 'IOP Convictus 2019–2022';
export const DROMSTORT = 'IOP Drömstort 2022–2023';
export const HIMMEL = 'IOP Himmel och pannkaka 2022–2025';
export const INKLUDERANDE = 'IOP Inkluderande Enskede 2020–2022';
export const RAGSVED = 'IOP Rågsveds IF 2022–2024';
export const STACKEN = 'IOP Stacken 2019–2023';
export const STREET_MINDS = 'IOP Street Minds 2022–2023';

/** An event's data, its id, and the lines it was read in. */
export interface Told {
  readonly id: string;
  readonly lines: string | undefined;
  readonly [field: string]: unknown;
}

export interface Teller {
  /** What the events of a type in a stream say. */
  in(stream: string, type: string): Promise<readonly Told[]>;
  ofAgreement(title: string, type: string): Promise<readonly Told[]>;
  /** Of the partnership that the agreement of this title belongs to. */
  ofPartnership(title: string, type: string): Promise<readonly Told[]>;
  rowOf(title: string): AgreementRow;
  /** How the document of this title, or with these words in it, was registered. */
  document(title: string | RegExp): Promise<Recorded | undefined>;
}

/** Answers what is recorded under the agreements that are known today. */
export async function tellerOf(ledger: DemonstrationLedger): Promise<Teller> {
  const rows = await ledger.ask<AgreementRow>('agreements');
  const rowOf = (title: string) => {
    const row = rows.find((one) => one.title === title);
    if (!row) throw new Error(`no agreement ${title}`);
    return row;
  };
  const within = async (stream: string, type: string) => {
    const events = await ledger.events({ type, stream });
    return events.map(({ id, data, metadata }) => ({ ...data, id, lines: metadata.source?.lines }));
  };
  return {
    in: within,
    ofAgreement: (title, type) => within(`agreement-${rowOf(title).agreement}`, type),
    ofPartnership: (title, type) =>
      within(`partnership-${String(rowOf(title)['partnership'])}`, type),
    rowOf,
    async document(title) {
      const documents = await ledger.events({ type: 'DocumentRegistered' });
      return documents.find(({ data }) => String(data['title']).match(title));
    },
  };
}
