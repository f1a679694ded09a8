/** The collections of the API: each kind of stream by its plural, and the commands it takes. */
import { isCommandType } from '@liggaren/commands';
import { type Category, COMMANDS, type CommandType, isTakenBy } from '@liggaren/domain';

export const COLLECTIONS: Readonly<Record<string, Category>> = {
  ledger: 'ledger',
  organisations: 'organisation',
  units: 'unit',
  documents: 'document',
  guidelines: 'guideline',
  partnerships: 'partnership',
  agreements: 'agreement',
  reports: 'report',
};

/** A command's place in the API: `POST /v1/agreements/{id}/sign-instrument`. */
export interface CommandRoute {
  readonly type: CommandType;
  readonly collection: string;
  readonly category: Category;
  /** kebab-case of the command's name. */
  readonly path: string;
  readonly creates: boolean;
}

/** Every command's route; `void-fact` and the findings in each collection but the ledger's. */
export const COMMAND_ROUTES: readonly CommandRoute[] = Object.entries(COLLECTIONS).flatMap(
  ([collection, category]) => [
    ...Object.entries(COMMANDS)
      .filter(([type]) => isTakenBy(category, type as CommandType))
      .map(([type, { creates }]) => ({
        type: type as CommandType,
        collection,
        category,
        path: kebab(type),
        creates,
      })),
    ...(category === 'ledger'
      ? []
      : [{ type: 'VoidFact', collection, category, path: 'void-fact', creates: false } as const]),
  ],
);

/** The route of a request, or undefined where there is none. */
export function routeOf(
  collection: string,
  path: string,
  creates: boolean,
): CommandRoute | undefined {
  return COMMAND_ROUTES.find(
    (route) => route.collection === collection && route.path === path && route.creates === creates,
  );
}

export function kebab(name: string): string {
  if (!isCommandType(name)) throw new Error(`${name} is no command`);
  return name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
