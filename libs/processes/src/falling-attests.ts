/**
 * When a payout account closes, every attest that rests on it falls (domain.md, attest). Also when the two
 * crossed: an attest that was given on evidence older than the closing falls as soon as it is seen.
 */
import { agreementIdOf, type DomainEvent } from '@liggaren/domain';
import type { Process, ProcessCommand } from './process.js';

type Attest = DomainEvent<'TrancheAttested'>;
type Closing = DomainEvent<'PayoutAccountClosed'>;

export function fallingAttests(): Process {
  const attestsOn = new Map<string, Attest[]>();
  const closings = new Map<string, Closing>();
  return {
    name: 'falling-attests',
    listensTo: ['TrancheAttested', 'PayoutAccountClosed', 'FactVoided'],
    react(event) {
      switch (event.type) {
        case 'TrancheAttested': {
          const { account } = event.data;
          attestsOn.set(account, [...(attestsOn.get(account) ?? []), event]);
          const closing = closings.get(account);
          return closing ? [revoking(event, closing)] : [];
        }
        case 'PayoutAccountClosed': {
          const { account } = event.data;
          closings.set(account, event);
          return (attestsOn.get(account) ?? []).map((attest) => revoking(attest, event));
        }
        case 'FactVoided': {
          // The closing was recorded by mistake: what fell is attested anew, and stands.
          for (const [account, { id }] of closings)
            if (id === event.data.voided) closings.delete(account);
          return [];
        }
        default:
          return [];
      }
    },
  };
}

function revoking(attest: Attest, closing: Closing): ProcessCommand {
  return {
    type: 'RevokeTrancheAttest',
    category: 'agreement',
    id: agreementIdOf(attest.stream),
    key: `${closing.id}/${attest.id}`,
    cause: closing,
    body: {
      tranche: attest.data.tranche,
      attest: attest.id,
      why: closing.data.why,
      because: closing.id,
    },
  };
}
