/** Which fields of the demonstration's commands quote a document, which are our own words, and which are words of the model. */
import type { CommandType } from '@liggaren/domain';

/** Written so in the document itself, in the cited lines, whatever the capitals. */
const QUOTED = [
  ...['name', 'alias', 'number', 'diaryNumber', 'version', 'address', 'addressee', 'caseType'],
  ...['asWritten', 'text', 'clause', 'label', 'total', 'occupancy', 'notReported'],
  ...['role', 'onBehalfOf', 'assessor', 'adoptedBy', 'publishedBy', 'area', 'operation'],
  ...['targetGroup', 'programme', 'definition', 'covers', 'wording', 'note'],
  ...['because', 'cause', 'legalBasis', 'followUp'],
];

/** Ours: what a case officer calls it, or says of it. */
const OURS = ['title', 'reason', 'authorRole', 'madeBy', 'owner'];

/** Words of the model: kinds and codes, days, decimals. */
const MODEL = [
  ...['kind', 'basis', 'topic', 'stage', 'occurs', 'outcome', 'severity', 'every', 'days'],
  ...[
    'measure',
    'unit',
    'dimension',
    'precision',
    'group',
    'code',
    'criterion',
    'sumsUp',
    'printedOrder',
  ],
  ...['currency', 'timing', 'date', 'from', 'to', 'lower', 'upper', 'lines', 'sha256'],
];

/** Where a command differs: the title of what was done is the document's; a finding is a person's own words. */
const OTHERWISE: Partial<Record<CommandType, Readonly<Record<string, Wording>>>> = {
  RecordActivity: { title: 'quoted' },
  NoteAreaIndicator: { title: 'quoted' },
  RecordFinding: { text: 'ours' },
};

export type Wording = 'quoted' | 'ours' | 'model';

/** Whose word a text field of a command is; undefined for a field that nobody has sorted. */
export function wordingOf(command: CommandType, field: string): Wording | undefined {
  const otherwise = OTHERWISE[command]?.[field];
  if (otherwise) return otherwise;
  if (QUOTED.includes(field)) return 'quoted';
  if (OURS.includes(field)) return 'ours';
  return MODEL.includes(field) ? 'model' : undefined;
}
