/** Choices drawn from a list of numbers, so that fast-check can make a failing history smaller. */
import type { DateFact } from '@liggaren/domain';

export class Choices {
  readonly #numbers: readonly number[];
  #drawn = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  /** From 0 to below `below`: the numbers in turn, mixed when they run out. */
  draw(below: number): number {
    const { length } = this.#numbers;
    const drawn = length === 0 ? 0 : (this.#numbers[this.#drawn % length] ?? 0);
    const round = length === 0 ? 0 : Math.floor(this.#drawn / length);
    this.#drawn += 1;
    return (drawn + round * 31) % below;
  }

  /** One of the choices; undefined from none, which the world notices. */
  one<T>(choices: readonly T[]): T {
    return choices[this.draw(Math.max(choices.length, 1))] as T;
  }

  chance(oneIn: number): boolean {
    return this.draw(oneIn) === 0;
  }

  maybe<T>(value: () => T): T | undefined {
    return this.chance(2) ? value() : undefined;
  }

  /** The key with its value, or nothing, as often. */
  opt<K extends string, T>(key: K, value: () => T): { [P in K]?: T } {
    return (this.chance(2) ? { [key]: value() } : {}) as { [P in K]?: T };
  }

  name(): string {
    return this.one(['Alfa', 'Beta', 'Gamma', 'Delta']);
  }

  /** A day in the years of the histories. */
  day(): string {
    return dayText(2022 + this.draw(7), 1 + this.draw(12), 1 + this.draw(28));
  }

  /** Exact or inexact, stated or assumed, often long before or after it is recorded. */
  date(): DateFact {
    const exact = this.day();
    const date = this.one([exact, exact, exact, exact.slice(0, 7), exact.slice(0, 4)]);
    return { date, basis: this.chance(5) ? 'assumed' : 'stated' };
  }
}

export function dayText(year: number, month: number, day: number): string {
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether a choice was made from nothing somewhere in the value. */
export function hasHole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.values(value).some(hasHole);
}

export function idsOf(facts: readonly { readonly id: string }[]): readonly string[] {
  return facts.map(({ id }) => id);
}
