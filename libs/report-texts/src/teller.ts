/** What every part of a text needs: words in its language, names of who acts, dates in words, what counts by its day. */
import {
  type Day,
  type DateFact,
  type DomainEvent,
  holds,
  type Period,
  type ReportMaterial,
  type Since,
  sinceOf,
} from '@liggaren/domain';
import { type Language, wording, type WordingCode, type WordingDetails } from '@liggaren/wording';

export interface Acting {
  readonly organisation: string;
  readonly units?: readonly string[];
}

export class Teller {
  readonly #locale: string;

  constructor(
    readonly material: ReportMaterial,
    readonly language: Language,
  ) {
    this.#locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  }

  t(code: WordingCode, details?: WordingDetails): string {
    return wording(this.language, code, details);
  }

  /** Only what counts by the day that the text is true on. */
  counting<F extends { readonly since: Since }>(facts: readonly F[]): readonly F[] {
    return facts.filter(({ since }) => holds(since, this.material.validOn));
  }

  happened<E extends DomainEvent>(events: readonly E[]): readonly E[] {
    return events.filter((event) => sinceOf(event).day <= this.material.validOn);
  }

  /** By its unit, where it acts through one: the board is the party, not the city as a whole. */
  actor({ organisation, units = [] }: Acting): string {
    const { organisations, units: known } = this.material;
    const named = units.flatMap((id) => known.find((unit) => unit.id === id)?.state.name ?? []);
    const [only, ...others] = named;
    if (only !== undefined && others.length === 0) return only;
    const name = organisations.find(({ id }) => id === organisation)?.state.name ?? organisation;
    return named.length === 0 ? name : `${name} (${this.together(named)})`;
  }

  unit(id: string): string {
    return this.material.units.find((unit) => unit.id === id)?.state.name ?? id;
  }

  /** `a, b och c`. */
  together(items: readonly string[]): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(items);
  }

  /** `1 juli 2019`, `maj 2017`, `2017`. */
  date(date: string): string {
    const [year = '', month, day] = date.split('-');
    const parts: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    };
    const instant = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    return new Intl.DateTimeFormat(this.#locale, { ...parts, timeZone: 'UTC' }).format(instant);
  }

  /** A date that no source states outright is said to be assumed. */
  stated({ date, basis }: DateFact): string {
    const day = this.date(date);
    return basis === 'assumed' ? this.t('text.assumed', { day }) : day;
  }

  period({ from, to }: Period): string {
    return this.t('text.from-to', { from: this.date(from), to: this.date(to) });
  }

  /** Whether something of a period, or of no stated one, belongs in a text on the asked period. */
  within(period: { readonly from: Day; readonly to: Day } | undefined): boolean {
    const asked = this.material.period;
    return !asked || !period || (period.from <= asked.to && asked.from <= period.to);
  }
}
