/** Statistikens ord på svenska: enheter, grupper, vad som står bredvid vad, och tvivlen om det. */
import type { enStatistics } from './en-statistics.js';

export const svStatistics: Readonly<Record<keyof typeof enStatistics, string>> = {
  'view.statistics': 'Statistik',
  'unit.nights': 'nätter',
  'unit.visits': 'besök',
  'unit.persons': 'personer',
  'unit.places': 'platser',
  'unit.sites': 'ställen',
  'unit.occasions': 'tillfällen',
  'unit.tickets': 'biljetter',
  'unit.languages': 'språk',
  'unit.reports': 'anmälningar',
  'unit.percent': 'procent',
  'group.all': 'alla',
  'group.women': 'kvinnor',
  'group.men': 'män',
  'group.other': 'övriga',
  'group.unknown': 'okänt',
  'group.romania': 'Rumänien',
  'group.finland': 'Finland',
  'group.poland': 'Polen',
  'group.other-eu': 'övriga EU-länder',
  'figure.cell': 'tal',
  'figure.total': 'summa',
  'figure.share': 'andel',
  'figure.occupancy': 'beläggning',
  'figure.places': 'angivna platser',
  'not-applicable.not-reported': 'ej redovisat',
  'not-applicable.open-ended': 'inget högsta värde är känt',
  'not-applicable.total-is-zero': 'summan är noll',
  'not-applicable.no-period': 'inga dagar är angivna',
  'not-applicable.no-operations': 'inga verksamheter är angivna',
  'not-applicable.capacity-not-declared': 'platserna är inte kända för alla dagar',
  'not-applicable.capacity-zero': 'det fanns inga platser',
  'not-applicable.unreadable': 'det går inte att läsa som ett tal',
  'not-applicable.approximate': 'talen är ungefärliga',
  'no-cost.agreement-not-named': 'ingen överenskommelse är angiven',
  'no-cost.no-period': 'inga dagar är angivna',
  'no-cost.number-not-exact': 'talet är inte exakt, eller inte helt',
  'no-cost.no-spending-for-period': 'inga kostnader är redovisade för dessa dagar',
  'no-cost.several-currencies': 'kostnaderna är i flera valutor',
  'cli.statistics-total': 'Totalt',
  'cli.statistics-occupancy': 'Beläggning',
  'cli.statistics-unprinted': 'Beräknat, oavrundat',
  'cli.statistics-headline':
    'Rubrik: "{asWritten}"{other, select, yes {, som inte är radernas dagar} other {}}',
  'cli.statistics-source': 'Hämtat från: {title}',
  'cli.statistics-checked':
    '{agree, plural, =0 {Ingen tryckt uppgift stämmer med talen} one {# tryckt uppgift stämmer med talen} other {# tryckta uppgifter stämmer med talen}}',
  'cli.statistics-differs': '{place}: tryckt {printed}, beräknat {computed}',
  'cli.statistics-not-checked': '{place}: tryckt {printed}, ej prövat: {why}',
  'cli.statistics-totals-row': 'summorna',
  'cli.statistics-lower-bound':
    'Minst: {missing, plural, one {# tal är} other {# tal är}} inte redovisade, vilket inte är 0',
  'cli.statistics-no-occupancy': 'Beläggningen kan inte anges: {why}',
  'cli.statistics-places': '{places, number} platser i {name}',
  'cli.statistics-place-days': 'Platser × dagar: {placeDays}',
  'cli.statistics-cost': '{amount} per {unit, select, nights {natt} other {besök}}',
  'cli.statistics-no-cost':
    'Kostnad per {unit, select, nights {natt} other {besök}} kan inte anges: {why}',
  'cli.statistics-figures': 'Enskilda uppgifter',
  'cli.statistics-says': 'Uppgift',
  'cli.statistics-remarks': 'Anmärkningar',
  'cli.statistics-about': 'ca {text}',
  'cli.statistics-at-least': 'minst {text}',
  'cli.statistics-at-most': 'högst {text}',
  'cli.statistics-sums-up':
    'sammanfattar {title} ({unit}){mixed, select, yes {, som är en annan enhet} other {}}',
  'cli.statistics-implied': 'av totalt {whole}',
  'cli.statistics-agrees': 'stämmer med talen: {text}',
  'cli.statistics-beside':
    '{points} {unit, select, percent {procentenheter } other {}}{side, select, below {under} other {över}} {area}',
  'cli.statistics-of': '{area}, {year}, enligt {publishedBy}',
  'flag.headline-period-differs': 'Rubriken säger "{asWritten}", men raderna avser {from}–{to}',
  'flag.units-mixed': 'Uppgiften avser {unit}, men sammanfattar "{title}", som räknar {otherUnit}',
  'flag.indicator-not-reported': '"{title}" är inte redovisat: saknas, inte 0',
  'flag.number-not-reported':
    'Inget tal för {group} i "{title}" ({row}): saknas, inte 0, och varje summa är ett minsta värde',
  'flag.printed-sum-differs':
    'Tryckt {printed}, men talen ger {computed} ({row, select, totals {summorna} other {{row}}})',
  'flag.printed-share-differs':
    'Tryckt {printed} för {group}, men talen ger {computed} % ({row, select, totals {summorna} other {{row}}})',
  'flag.printed-occupancy-differs':
    'Tryckt beläggning {printed}, men nätter genom platser × dagar ger {computed} % ({row, select, totals {summorna} other {{row}}})',
  'flag.printed-places-differ':
    'Tryckt {printed} platser, men verksamheterna har tillsammans angett {computed}',
  'flag.shares-not-hundred':
    'Andelarna blir tillsammans {sum} %, inte 100 ({row, select, totals {summorna} other {{row}}})',
  'flag.breakdown-unknown': 'Det framgår inte vad grupperna i "{title}" är: {groups}',
  'flag.breakdown-incomplete': 'I "{title}" hör {unknown} till ingen känd grupp',
  'flag.nights-without-places': '{nights} nätter där inga platser fanns ({row})',
  'flag.occupancy-over-hundred': '{nights} nätter på {placeDays} platser × dagar ({row})',
  'flag.statistics-contradict':
    'För {from}–{to} redovisas nu {later} ({group}), tidigare {earlier}',
  'flag.statistics-periods-overlap':
    'Det är redovisat två gånger för {from}–{to}, i perioder som delvis överlappar',
  'flag.cost-not-computable':
    'Vad en natt eller ett besök kostade kan inte anges: inga pengar är registrerade för dagarna i {titles}',
  // Läget för alla partnerskap
  'cli.board-since': 'Sedan',
  'cli.board-last-day': 'Sista dag',
  'cli.board-begins': 'börjar {day}',
  'cli.board-days-left': '{days, plural, =0 {sista dagen} one {# dag kvar} other {# dagar kvar}}',
  'cli.board-days-since': '{days, plural, one {# dag sedan} other {# dagar sedan}}',
  'cli.board-notice': 'uppsagd: upphör {day}',
  'cli.board-option': 'option på {text}',
  'cli.board-dialogue': 'dialog om fortsättning pågår',
  'cli.board-awaiting': 'väntar på underskrift: {title}, {missing} av {lines} saknas ({roles})',
  'cli.board-next': 'nästa: {title}, {status}{begins, select, none {} other {, från {begins}}}',
  'cli.board-gap':
    'glapp på {days, plural, one {# dag} other {# dagar}} efter {title} ({from} – {to})',
};
