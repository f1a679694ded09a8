/** Parties (parter): joined, named when they become known, left. */
import { accept, type Decision, reject } from '../decision.js';
import { type Acting, sameActing } from './acting.js';
import type { Agreement, Party } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';

type Decided = Decision<AgreementEventType>;

/** The same organisation may be two parties only through different units (S52: two boards of one city). */
export function decideJoinParty(
  agreement: Agreement,
  command: AgreementEventData['PartyJoined'],
): Decided {
  const twin = command.acting && twinOf(agreement, command.acting);
  if (twin) return reject('duplicate-party', '/acting', { party: twin.id });
  return accept({ type: 'PartyJoined', data: command });
}

export function decideNameParty(
  agreement: Agreement,
  command: AgreementEventData['PartyNamed'],
): Decided {
  const party = partyOf(agreement, command.party);
  if (!party) return reject('unknown-party', '/party', { party: command.party });
  if (party.left) return reject('party-left', '/party', { party: command.party });
  if (party.acting) return reject('party-already-named', '/party', { party: command.party });
  const twin = twinOf(agreement, command.acting);
  if (twin) return reject('duplicate-party', '/acting', { party: twin.id });
  return accept({ type: 'PartyNamed', data: command });
}

export function decideLeaveParty(
  agreement: Agreement,
  command: AgreementEventData['PartyLeft'],
): Decided {
  const party = partyOf(agreement, command.party);
  if (!party) return reject('unknown-party', '/party', { party: command.party });
  if (party.left) return reject('party-left', '/party', { party: command.party });
  return accept({ type: 'PartyLeft', data: command });
}

/** The parties that have not left, whatever the day. */
export function presentParties(agreement: Agreement): readonly Party[] {
  return agreement.parties.filter((party) => !party.left);
}

/** Whether an organisation (through the unit, where one is named) is a party that has not left. */
export function isParty(agreement: Agreement, acting: Acting): boolean {
  return presentParties(agreement).some(
    (party) =>
      party.acting?.organisation === acting.organisation &&
      (acting.units ?? []).every((unit) => party.acting?.units?.includes(unit)),
  );
}

function partyOf(agreement: Agreement, id: string): Party | undefined {
  return agreement.parties.find((party) => party.id === id);
}

function twinOf(agreement: Agreement, acting: Acting): Party | undefined {
  return presentParties(agreement).find(
    (party) => party.acting && sameActing(party.acting, acting),
  );
}
