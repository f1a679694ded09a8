/** Instruments (överenskommelse, bilaga, ändring, förlängning): drafted, signed line by line, concluded. */
import { accept, type Decision, type Fact, reject } from '../decision.js';
import type { Circumstances } from '../evidence.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import { type Agreement, type Instrument, instrumentOf } from './agreement.js';
import type { SignatureLine } from './acting.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';
import { refuseExtension, refuseLapsed } from './extension.js';
import { refuseDraftsBelowReleased } from './funding.js';
import { presentParties } from './parties.js';

type Decided = Decision<AgreementEventType>;

export function decideDraftAgreement(command: AgreementEventData['AgreementDrafted']): Decided {
  return (
    refuseReversed(command.start, command.end) ??
    accept({ type: 'AgreementDrafted', data: command })
  );
}

export function decideDraftAnnex(
  _agreement: Agreement,
  command: AgreementEventData['AnnexDrafted'],
): Decided {
  return (
    refuseReversed(command.start, command.end) ?? accept({ type: 'AnnexDrafted', data: command })
  );
}

export function decideDraftAmendment(
  agreement: Agreement,
  command: AgreementEventData['AmendmentDrafted'],
): Decided {
  if (!instrumentOf(agreement, command.amends)) return unknownInstrument(command.amends, '/amends');
  return accept({ type: 'AmendmentDrafted', data: command });
}

export function decideDraftExtension(
  agreement: Agreement,
  command: AgreementEventData['ExtensionDrafted'],
): Decided {
  return (
    refuseReversed(command.start, command.end) ??
    refuseExtension(agreement, command) ??
    accept({ type: 'ExtensionDrafted', data: command })
  );
}

/**
 * A signature fills the line drawn up for it. With the last line filled the instrument is concluded
 * in the same decision, on the latest day signed (S107: closed at the time of the last signature).
 */
export function decideSignInstrument(
  agreement: Agreement,
  command: AgreementEventData['InstrumentSigned'],
  { on }: Pick<Circumstances, 'on'>,
): Decided {
  const instrument = instrumentOf(agreement, command.instrument);
  if (!instrument) return unknownInstrument(command.instrument);
  if (instrument.concluded) return reject('already-concluded', '/instrument');
  if (
    !presentParties(agreement).some((party) => party.acting?.organisation === command.organisation)
  )
    return reject('not-a-party', '/organisation', { organisation: command.organisation });
  if (instrument.signatures.some((signature) => signs(signature.data, command)))
    return reject('already-signed', '/role', { role: command.role });
  const lines = instrument.signatureLines;
  if (lines.length > 0 && !lines.some((line) => signs(command, line)))
    return reject('no-such-signature-line', '/role', { role: command.role });

  const signed: Fact<'InstrumentSigned'> = {
    type: 'InstrumentSigned',
    data: command,
    ...(command.signedOn ? { effectiveOn: command.signedOn } : {}),
  };
  const signatures = [...instrument.signatures.map((signature) => signature.data), command];
  const complete = lines.every((line) => signatures.some((signature) => signs(signature, line)));
  if (lines.length === 0 || !complete) return accept(signed);
  const day = latestDay(signatures);
  return conclude(agreement, instrument, { basis: 'all-signatures', day, on }, signed);
}

/**
 * Concluded as a document states it, or because every named party has signed where no lines were
 * drawn up. A blank line on a copy is no evidence: it keeps `all-signatures` refused.
 */
export function decideConcludeInstrument(
  agreement: Agreement,
  command: AgreementEventData['InstrumentConcluded'],
  { on }: Pick<Circumstances, 'on'>,
): Decided {
  const instrument = instrumentOf(agreement, command.instrument);
  if (!instrument) return unknownInstrument(command.instrument);
  if (instrument.concluded) return reject('already-concluded', '/instrument');
  const { basis } = command;
  if (basis === 'stated-in-document') return conclude(agreement, instrument, { basis, on });
  const missing = unsignedBy(agreement, instrument);
  if (missing > 0) return reject('signatures-missing', '/basis', { missing });
  const day = latestDay(instrument.signatures.map((signature) => signature.data));
  return conclude(agreement, instrument, { basis, day, on });
}

interface Conclusion {
  readonly basis: AgreementEventData['InstrumentConcluded']['basis'];
  /** The day that its signatures say; the circumstances' own day counts without one. */
  readonly day?: DateFact | undefined;
  readonly on: Day;
}

/**
 * With its conclusion an amendment amends, and an extension extends: from its own first day, if it names
 * one. What was drafted under it comes to count, unless more of a funding has been released meanwhile.
 */
function conclude(
  agreement: Agreement,
  instrument: Instrument,
  { basis, day, on }: Conclusion,
  ...before: readonly Fact<AgreementEventType>[]
): Decided {
  const { id, kind, start, end, drafted } = instrument;
  const below = refuseDraftsBelowReleased(agreement, id);
  if (below) return below;
  const conclusion: Fact<'InstrumentConcluded'> = {
    type: 'InstrumentConcluded',
    data: { ...(id === agreement.id ? {} : { instrument: id }), basis },
    ...(day ? { effectiveOn: day } : {}),
  };
  const from = start ?? day;
  const effective = from ? { effectiveOn: from } : {};
  if (kind === 'amendment')
    return accept(...before, conclusion, {
      type: 'AgreementAmended',
      data: { instrument: id },
      ...effective,
    });
  if (kind !== 'extension' || !end) return accept(...before, conclusion);
  const option = 'option' in drafted.data ? drafted.data.option : undefined;
  const extension = { instrument: id, ...(option === undefined ? {} : { option }), end };
  const refused =
    refuseExtension(agreement, { ...extension, ...(start ? { start } : {}) }) ??
    refuseLapsed(agreement, option, day ? firstDayOf(day.date) : on);
  return (
    refused ??
    accept(...before, conclusion, {
      type: 'AgreementExtended',
      data: { ...extension, basis: 'extension-concluded' },
      ...effective,
    })
  );
}

/** The lines of an instrument for which no signature is evidenced: at all, or by a day where one is given. */
export function blankLines(instrument: Instrument, day?: Day): readonly SignatureLine[] {
  const signatures = instrument.signatures.filter(
    ({ since }) => day === undefined || since.day <= day,
  );
  return instrument.signatureLines.filter(
    (line) => !signatures.some((signature) => signs(signature.data, line)),
  );
}

function unsignedBy(agreement: Agreement, instrument: Instrument): number {
  if (instrument.signatureLines.length > 0) return blankLines(instrument).length;
  const signers = new Set(instrument.signatures.map((signature) => signature.data.organisation));
  const parties = presentParties(agreement);
  return parties.filter((party) => !party.acting || !signers.has(party.acting.organisation)).length;
}

function signs(signature: SignatureLine, line: SignatureLine): boolean {
  return (
    signature.organisation === line.organisation &&
    signature.unit === line.unit &&
    signature.role === line.role
  );
}

/** The latest of the days signed, where every one is known: an unknown day leaves the conclusion's open. */
function latestDay(
  signatures: readonly AgreementEventData['InstrumentSigned'][],
): DateFact | undefined {
  const days = signatures.map((signature) => signature.signedOn);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return (days as DateFact[]).reduce((latest, day) =>
    lastDayOf(day.date) > lastDayOf(latest.date) ? day : latest,
  );
}

function refuseReversed(start: DateFact | undefined, end: DateFact | undefined) {
  if (!start || !end || firstDayOf(start.date) <= lastDayOf(end.date)) return undefined;
  return reject('period-reversed', '/end', { start: start.date, end: end.date });
}

function unknownInstrument(id: string | undefined, field = '/instrument') {
  return reject('unknown-instrument', field, { instrument: id ?? '' });
}
