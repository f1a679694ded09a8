export type { WordingCode } from './en.js';
export {
  hasWording,
  type Language,
  languageOf,
  moneyText,
  wording,
  type WordingDetails,
} from './wording.js';
