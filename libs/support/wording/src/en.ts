/** Human text in English, by code. ICU message format; the codes themselves never change with the language. */
export const en = {
  // Problems of a request
  'problem.invalid-command': 'The command is not well-formed',
  'problem.invalid-request': 'The request is not well-formed',
  'problem.invalid-query': 'The question is not well-formed',
  'problem.broken-body': 'The body is not valid JSON',
  'problem.body-too-large': 'The body is larger than {limit} bytes',
  'problem.media-type': 'Send the body as {expected}',
  'problem.unknown-path': 'There is nothing at {path}',
  'problem.not-found': 'There is no {what}',
  'problem.no-ledger': 'There is no ledger yet: open one first',
  'problem.nothing-known': 'Nothing was known then',
  'problem.actor-missing': 'Say who acts: the header Liggaren-Actor (--as on the command line)',
  'problem.unknown-actor': '{actor} is not a configured actor; configured are {known}',
  'problem.key-missing':
    'Send an Idempotency-Key: 1 to 200 printable characters, the same on every retry',
  'problem.key-reused': 'This idempotency key was used for another command',
  'problem.bad-if-match': 'If-Match takes the ETag of the resource, like "3"',
  'problem.revision-conflict': 'It is at revision {actual} now, not {expected}: read it again',
  'problem.event-too-large': 'The event would be {bytes} bytes; at most {limit} are taken',
  'problem.not-yet': 'The view {view} has not come that far yet: ask again',
  'problem.bad-cursor': 'The cursor is not one that this ledger gave',
  'problem.unknown-event-id': 'There is no event {id} in this ledger',
  'problem.import-refused': 'Nothing was imported: {count, plural, one {# fault} other {# faults}}',
  'problem.outcome-unknown':
    'It is not known whether it was recorded: send the same again with the same key',
  'problem.store-full': 'The disk is full: nothing was recorded',
  'problem.store-unavailable': 'The ledger cannot be used now: {reason}',
  'problem.unexpected': 'Something went wrong here; it has been logged',

  // Rejections of the domain
  'rejection.ledger-already-open': 'The ledger is open already; its owner is {owner}',
  'rejection.not-found': 'There is no {kind} {id}',
  'rejection.unknown-reference': 'There is no {kind} {id}',
  'rejection.wrong-organisation': 'The unit {unit} is no part of the organisation {organisation}',
  'rejection.duplicate-number': 'The number {number} is recorded already, written so',
  'rejection.duplicate-alias': 'It is called {alias} already',
  'rejection.duplicate-party': 'The same organisation and units are a party already ({party})',
  'rejection.party-already-named': 'The party {party} has been named already',
  'rejection.party-left': 'The party {party} has left',
  'rejection.unknown-party': 'The agreement has no party {party}',
  'rejection.not-a-party':
    'The organisation {organisation}, so acting, is not a party to the agreement',
  'rejection.unknown-instrument': 'The agreement has no annex {instrument}',
  'rejection.no-such-signature-line': 'No line was drawn up for this signature ({role})',
  'rejection.already-signed': '{role} has signed already',
  'rejection.already-concluded': 'It is concluded already',
  'rejection.signatures-missing':
    '{missing, plural, one {# signature is} other {# signatures are}} not evidenced',
  'rejection.period-reversed': 'The period ends ({end}) before it starts ({start})',
  'rejection.period-too-long': 'The period is longer than {years} years: a date must be wrong',
  'rejection.own-successor': 'An agreement does not succeed itself',
  'rejection.succession-already-recorded': 'The agreement before it is recorded already',
  'rejection.unknown-funding': 'The agreement has no funding {funding}',
  'rejection.duplicate-funding-line': 'The line {code} stands twice',
  'rejection.funding-period-unclear':
    'Give either the days it pays for or a length in months, not both',
  'rejection.plan-already-adopted': 'The funding {funding} has a payment plan already',
  'rejection.plan-needs-a-period':
    'A plan needs the first and last day that the funding {funding} pays for; they are not stated',
  'rejection.amount-too-large': 'The sum is larger than can be kept exactly (2^53−1 öre)',
  'rejection.unknown-event': 'The stream has no event {event}',
  'rejection.already-voided': 'The event {event} is voided already',
  'rejection.void-not-allowed': 'A {type} as this one cannot be voided',
  'rejection.others-rest-on-it': 'The {type} {rests} rests on it: void that first',
  'rejection.corrects-nothing-voided':
    'The event {event} has not been voided: nothing is corrected',

  // Rules of fields
  'rule.whitelistValidation': 'is not a field of this command',
  'rule.notNull': 'a value, or the field left out: not null',
  'rule.noIdentityNumber': 'no personal identity number (personnummer): use a role',
  'rule.noControlCharacters': 'text without control characters',
  'rule.wellFormed': 'text that is valid Unicode',
  'rule.isPartialDate': 'a day, month or year that exists: 2023-07-01, 2023-07 or 2023',
  'rule.isUuid': 'an id (uuid)',
  'rule.isInt': 'a whole number (money in öre, without decimals)',
  'rule.isString': 'text',
  'rule.isBoolean': 'true or false',
  'rule.isObject': 'a JSON object',

  // Status
  'status.draft': 'draft',
  'status.awaiting-signatures': 'awaiting signatures',
  'status.concluded': 'concluded',
  'status.in-force': 'in force',
  'status.expired': 'expired',
  'note.start-not-stated': 'start not stated',
  'note.end-not-stated': 'end not stated',
  'option.available': 'available',
  'option.lapsed': 'lapsed',
  'option.outcome-unknown': 'outcome unknown',
  'stage.previewed': 'previewed',
  'stage.planned': 'planned',
  'since.recorded': 'not dated; counts from the day it was recorded',

  // Gates
  'gate.agreement-not-concluded': 'the agreement "{instrument}" is not concluded',
  'gate.instrument-not-concluded': 'the annex "{instrument}" is not concluded',
  'gate.signature-not-evidenced': 'no signature is evidenced for {role}',
  'gate.funds-not-set-aside':
    'no funds are set aside{fiscalYear, select, none {} other { for {fiscalYear}}}',
  'gate.funds-too-small': 'the funds set aside for {fiscalYear} are less than the tranche',
  'gate.account-not-designated': 'no payout account is designated',
  'gate.plan-not-adopted': 'no payment plan is adopted',
  'gate.period-not-stated': 'the period it pays for has no dates',

  // Flags
  'flag.organisation-number-invalid':
    'The organisation number "{asWritten}" is wrong; proposed: {proposals}',
  'flag.organisation-number-broken-by-line':
    'The organisation number was broken by a line break; joined: {joined}',
  'flag.organisation-numbers-differ': 'Several valid organisation numbers are recorded: {numbers}',
  'flag.party-named-two-ways': 'The party is named in several ways: {wordings}',
  'flag.party-not-named': 'A party is known to exist and not yet named',
  'flag.start-assumed': 'The first day {start} is assumed, not stated',
  'flag.start-not-stated': 'The first day in force is not stated',
  'flag.end-not-stated': 'The last day in force is not stated',
  'flag.end-on-first-of-month':
    'The last day {end} is the first of a month: probably one day too late',
  'flag.signature-not-evidenced': 'No signature is evidenced for {role}',
  'flag.clause-stated-twice': 'The same clause stands twice: "{text}"',
  'flag.funding-total-differs':
    'The printed total {printedMinor} öre is not the sum of the lines, {sumMinor} öre',
  'flag.funding-period-not-stated':
    'The funding pays for {months, plural, =0 {a time} one {# month} other {# months}} without a start or end date',
  'flag.funding-term-not-stated': 'Nothing is stated about {topic}',

  // Command line
  'cli.title': 'The register of public–civil partnerships',
  'cli.valid-on': 'true on',
  'cli.known-at': 'known at',
  'cli.position': 'position',
  'cli.agreement': 'Agreement',
  'cli.parties': 'Parties',
  'cli.period': 'Period',
  'cli.status': 'Status',
  'cli.option': 'Option',
  'cli.flags': 'Flags',
  'cli.id': 'Id',
  'cli.quarter': 'Quarter',
  'cli.tranche': 'Tranche',
  'cli.payer': 'Payer',
  'cli.payee': 'Payee',
  'cli.due': 'Due',
  'cli.amount': 'Amount',
  'cli.stage': 'Stage',
  'cli.held-by': 'Held by',
  'cli.total': 'Total',
  'cli.event': 'Event',
  'cli.recorded': 'Recorded',
  'cli.effective': 'Effective',
  'cli.stream': 'Stream',
  'cli.actor': 'Actor',
  'cli.source': 'Source',
  'cli.none': '(none)',
  'cli.unnamed-party': 'not named',
  'cli.open-ended': 'not stated',
  'cli.months': '{months, plural, one {# month} other {# months}}',
  'cli.gap': 'gap of {days, plural, one {# day} other {# days}} after "{title}"',
  'cli.stale': 'The view {view} stopped at event {eventId}: this answer may be old. {reason}',
  'cli.nothing-holds-it': 'nothing: may be released',
  'cli.rule': 'Rule',
  'cli.says': 'What it says',
  'cli.verified':
    '{events, plural, one {# event} other {# events}} replayed into fresh views: no difference',
  'cli.differences':
    '{count, plural, one {# difference} other {# differences}} between the views and a replay',
  'cli.imported':
    '{commands, plural, one {# command} other {# commands}} imported: {events, plural, one {# new event} other {# new events}}, {repeated} carried out before',
  'cli.would-import':
    'Dry run: {commands, plural, one {# command} other {# commands}} would give {events, plural, one {# new event} other {# new events}}, {repeated} carried out before. Nothing was written',
  'cli.opened': 'Ledger {ledgerId} opened for {owner}',
  'cli.no-ledger-file': 'There is no ledger at {path}. Open one: liggaren open --owner NAME',
  'cli.more': 'More follows: use --limit, or --json and its "next"',
  'cli.progress-checking': 'checking {done} of {total}',
  'cli.progress-writing': 'writing {done} of {total}',
  'cli.time-left': '{seconds} s left',
} as const;

/** The codes that have a wording. */
export type WordingCode = keyof typeof en;
