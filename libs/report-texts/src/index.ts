export { type ReportText, TEXT_KINDS, type TextKind, writeReport } from './report-text.js';
