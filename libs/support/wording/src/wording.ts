/** Turns codes into text for people, in Swedish or English. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en, type WordingCode } from './en.js';
import { sv } from './sv.js';

export type Language = 'sv' | 'en';
export type WordingDetails = Readonly<Record<string, string | number | readonly string[]>>;

const TEXTS: Readonly<Record<Language, Readonly<Record<WordingCode, string>>>> = { sv, en };
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** The text of a code, its details filled in. */
export function wording(
  language: Language,
  code: WordingCode,
  details: WordingDetails = {},
): string {
  const message = new IntlMessageFormat(TEXTS[language][code], LOCALES[language]);
  const values = Object.entries(details).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
  );
  // A gate names its fiscal year, or a report's last day, only where one is known.
  const unknown = { fiscalYear: 'none', dueOn: 'none' };
  return String(message.format({ ...unknown, ...Object.fromEntries(values) }));
}

/** Whether a code has a wording. */
export function hasWording(code: string): code is WordingCode {
  return Object.hasOwn(en, code);
}

/** The language that an `Accept-Language` header or a locale like `sv_SE.UTF-8` asks for; else English. */
export function languageOf(asked: string | undefined): Language {
  for (const part of (asked ?? '').toLowerCase().split(',')) {
    const tag = part.trim().split(/[;_.-]/, 1)[0];
    if (tag === 'sv' || tag === 'en') return tag;
  }
  return 'en';
}

/** `1 530 000,00 kr`, in the language's manner; other currencies by their code. */
export function moneyText(
  language: Language,
  money: { readonly amountMinor: number; readonly currency: string },
): string {
  // Split before dividing: an öre must not be lost in a float.
  const sign = money.amountMinor < 0 ? '−' : '';
  const absolute = BigInt(Math.abs(money.amountMinor));
  const whole = new Intl.NumberFormat('sv-SE').format(absolute / 100n);
  const cents = String(absolute % 100n).padStart(2, '0');
  const unit = money.currency === 'SEK' ? 'kr' : money.currency;
  return `${sign}${whole}${language === 'sv' ? ',' : '.'}${cents} ${unit}`;
}
