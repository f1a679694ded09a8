/** Reads the grounds of flags, as known at the moment, by what they are of. */
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { FLAG_GROUNDS } from './flag-grounds.projection.js';
import type {
  DocumentGround,
  OrganisationGround,
  PartnershipGround,
  ReportGround,
} from './grounds.js';

export interface Grounds {
  readonly organisations: ReadonlyMap<string, OrganisationGround>;
  readonly documents: ReadonlyMap<string, DocumentGround>;
  readonly reports: ReadonlyMap<string, ReportGround>;
  readonly partnerships: ReadonlyMap<string, PartnershipGround>;
  /** What an organisation is called; empty for one that is not known. */
  nameOf(organisation: string): string;
  /** Whether a document is referred to only. */
  isMissing(document: string): boolean;
}

export async function groundsOf(views: ViewStore, { knownAt }: Moment): Promise<Grounds> {
  const versions = await views.query(FLAG_GROUNDS, { knownAt: knownAt.position, valid: 'ever' });
  const of = <T>(kind: string) =>
    new Map(
      versions
        .filter(({ columns }) => columns['kind'] === kind)
        .map(({ columns, body }) => [String(columns['id']), body as unknown as T]),
    );
  const organisations = of<OrganisationGround>('organisation');
  const documents = of<DocumentGround>('document');
  return {
    organisations,
    documents,
    reports: of<ReportGround>('report'),
    partnerships: of<PartnershipGround>('partnership'),
    nameOf: (id) => organisations.get(id)?.name ?? '',
    isMissing: (id) => documents.get(id)?.missing ?? true,
  };
}
