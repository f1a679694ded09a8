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
  // A gate names its fiscal year, or a report's last day, only where one is known; a flag its body or last day.
  const unknown = { fiscalYear: 'none', dueOn: 'none', body: 'none', to: 'none' };
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

/** A decimal with spaces between thousands (S140): `16 658`, and `34,57` or `34.57` in the language's manner. */
export function numberText(language: Language, decimal: string): string {
  const [whole = '0', part] = decimal.split('.');
  const grouped = new Intl.NumberFormat('sv-SE').format(BigInt(whole));
  return part === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${part}`;
}

/** A calendar month as tables name it (S140): `NOV`, and `MAJ` or `MAY` in the language. */
export function monthText(language: Language, day: string): string {
  const month = new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  return month
    .format(new Date(`${day}T00:00:00Z`))
    .slice(0, 3)
    .toLocaleUpperCase(LOCALES[language]);
}
