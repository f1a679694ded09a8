/** Swedish texts of the party view. */
import type { enParties } from './en-parties.js';

export const svParties: Readonly<Record<keyof typeof enParties, string>> = {
  'view.party': 'Part',
  'cli.partnerships': 'Partnerskap',
  'cli.agreements': 'Överenskommelser',
  'cli.of-them-in-force': 'I kraft',
  'cli.party-from-to': 'Part från – till, genom',
  'cli.with': 'Tillsammans med',
  'cli.signs': 'Undertecknar',
  'cli.evidenced': 'styrkt',
  'cli.not-evidenced': 'underskrift inte styrkt',
  'cli.through': 'Företräds av',
  'cli.number-wrong': 'inte giltigt',
  'cli.number-proposed': 'förslag {numbers}',
  'cli.operations-and-roles': 'Verksamheter och roller',
  'cli.runs': 'driver',
  'cli.acting': 'tf',
  'cli.person': 'Person',
  'cli.promised': 'Åtar sig',
  'cli.sums': 'Pengar',
  'cli.fiscal-year': 'Budgetår',
  'cli.receives-from': 'Får av {other}',
  'cli.pays-to': 'Betalar till {other}',
  'cli.receives-in-all': 'Får sammanlagt',
  'cli.pays-in-all': 'Betalar sammanlagt',
};
