/** What starts in containers: each file that a service writes lies in a volume, and the images are as they should be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Configuration, readConfiguration } from '@liggaren/api';
import { ROOT } from '../faults/server-process.js';
import {
  type ComposeService,
  environmentOf,
  readCompose,
  readStages,
  type Stage,
  valuesOf,
} from './read-docker.js';

const { services, volumes } = readCompose();
const built = Object.entries(services).flatMap(([name, service]) =>
  service.build ? [{ name, service, dockerfile: service.build.dockerfile }] : [],
);
const apis = built.filter(({ dockerfile }) => dockerfile.endsWith('api.Dockerfile'));
const DOCKERFILES = ['api', 'projector', 'cli'].map((app) => `docker/${app}.Dockerfile`);

const imageOf = (dockerfile: string): Stage | undefined => readStages(dockerfile).at(-1);

function configurationOf(service: ComposeService, dockerfile: string): Configuration {
  return readConfiguration({ ...environmentOf(imageOf(dockerfile)), ...service.environment });
}

/** The files and folders that a service writes: a projector keeps neither persons nor documents. */
function placesOf(name: string, configuration: Configuration): Record<string, string | undefined> {
  const { documentsPath, personsPath, rebuildsPath, indexPath } = configuration;
  const own = { rebuildsPath, indexPath };
  return name === 'projector' ? own : { ...own, documentsPath, personsPath };
}

const mountsOf = (service: ComposeService) =>
  (service.volumes ?? []).map((mount) => {
    const [volume = '', folder = ''] = mount.split(':');
    return { volume, folder };
  });

/** The volume that holds a path: that of the innermost folder. */
function volumeOf(service: ComposeService, path: string | undefined): string | undefined {
  return mountsOf(service)
    .filter(({ folder }) => path === folder || path?.startsWith(`${folder}/`) === true)
    .sort((one, other) => other.folder.length - one.folder.length)[0]?.volume;
}

describe('The services of compose.yaml', () => {
  it('are the two stores, a projector and more than one API', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining(['eventstore', 'postgres', 'projector']),
    );
    expect(apis.length).toBeGreaterThan(1);
  });

  it.each(built)('$name: writes nothing outside a volume', ({ name, service, dockerfile }) => {
    const places = placesOf(name, configurationOf(service, dockerfile));
    const outside = Object.entries(places).filter(([, path]) => !volumeOf(service, path));
    expect(outside).toEqual([]);
  });

  it.each(['documentsPath', 'personsPath'] as const)('share what the APIs keep: %s', (place) => {
    const [first, ...others] = apis.map(({ service, dockerfile }) => {
      const path = configurationOf(service, dockerfile)[place];
      return { path, volume: volumeOf(service, path) };
    });
    expect(first?.volume).toBeDefined();
    for (const other of others) expect(other).toEqual(first);
  });

  it('have each an index of its own', () => {
    const indexes = built.map(({ service, dockerfile }) =>
      volumeOf(service, configurationOf(service, dockerfile).indexPath),
    );
    expect(new Set(indexes).size).toBe(built.length);
  });

  it.each(built)('$name: may write to its volumes', ({ service, dockerfile }) => {
    const [made = ''] = valuesOf(imageOf(dockerfile), 'RUN').filter((run) => run.includes('chown'));
    const [, folders = ''] = /mkdir (?:-p )?([^&]+)&&/.exec(made) ?? [];
    expect(made).toMatch(/chown -R node:node \/data$/);
    expect(['/data', ...folders.trim().split(' ')]).toEqual(
      expect.arrayContaining(mountsOf(service).map(({ folder }) => folder)),
    );
  });

  it('use the volumes that are declared, and no others', () => {
    const used = Object.values(services).flatMap((one) => mountsOf(one).map((at) => at.volume));
    expect([...new Set(used)].sort()).toEqual(Object.keys(volumes).sort());
  });

  it.each(Object.entries(services))('%s: comes back, says how it is, is pinned', (_, service) => {
    const image = service.build && imageOf(service.build.dockerfile);
    expect(service.restart).toBe('always');
    expect(service.healthcheck?.test ?? valuesOf(image, 'HEALTHCHECK')).not.toEqual([]);
    // Built here: of the commit that is checked out.
    expect(image?.from ?? service.image).toMatch(PINNED);
    expect(service.stop_grace_period).toMatch(/^\d+s$/);
  });
});

/** A version to its last figure, not a tag that moves. */
const PINNED = /^[\w./-]+:\d+\.\d+(\.\d+)?-\w+(-\w+)?$/;

describe('An image', () => {
  it.each(DOCKERFILES)('of %s: is built in stages, pinned, and does not run as root', (path) => {
    const stages = readStages(path);
    expect(stages.length).toBeGreaterThan(1);
    for (const { from } of stages) expect(from).toMatch(PINNED);
    expect(valuesOf(stages.at(-1), 'USER').at(-1)).toBe('node');
    expect(valuesOf(stages.at(-1), 'COPY')).toEqual(['--from=installed /out /app']);
  });

  it.each(DOCKERFILES)('of %s: installs packages before it sees sources', (path) => {
    const build = readStages(path)[1]?.instructions.map(({ value }) => value) ?? [];
    const install = build.findIndex((value) => value.startsWith('npm ci'));
    expect(build.slice(0, install)).toEqual(['/app', '--from=manifests /app ./']);
  });

  it('is built without passwords, history and what was built before', () => {
    const rules = readFileSync(join(ROOT, '.dockerignore'), 'utf8').trim().split('\n');
    const letIn = rules.filter((rule) => rule.startsWith('!'));
    const after = rules.slice(rules.lastIndexOf(letIn.at(-1) ?? '') + 1);
    expect(rules.find((rule) => !rule.startsWith('#'))).toBe('*');
    expect(letIn).not.toContain('!docker');
    expect(letIn).not.toContain('!.git');
    expect(after).toEqual(expect.arrayContaining(['**/.env', '**/node_modules', '**/dist']));
  });
});
