export type { WordingCode } from './en.js';
export {
  hasWording,
  type Language,
  languageOf,
  moneyText,
  monthText,
  numberText,
  wording,
  type WordingDetails,
} from './wording.js';
