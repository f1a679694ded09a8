/** What docker/ says, for specs: the services of compose.yaml, and the stages of the Dockerfiles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../faults/server-process.js';

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly stop_grace_period?: string;
}

export interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** As it stands where no variable is set but the password that `up.sh` makes. */
export function readCompose(): Compose {
  const text = readFileSync(join(ROOT, 'docker/compose.yaml'), 'utf8')
    .replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')
    .replaceAll(/\$\{\w+:\?[^}]*\}/g, 'secret');
  return parse(text, { merge: true }) as Compose;
}

export interface Stage {
  readonly from: string;
  /** Instructions by name, in order; lines that go on are one. */
  readonly instructions: readonly { readonly name: string; readonly value: string }[];
}

/** `path`: from the root of the repository. */
export function readStages(path: string): readonly Stage[] {
  const lines = readFileSync(join(ROOT, path), 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const instructions = lines.map((line) => {
    const [, name = '', value = ''] = /^\s*(\w+)\s+(.*)$/.exec(line) ?? [];
    return { name: name.toUpperCase(), value };
  });
  const starts = instructions.flatMap(({ name }, at) => (name === 'FROM' ? [at] : []));
  return starts.map((at, index) => ({
    from: instructions[at]?.value.split(' ')[0] ?? '',
    instructions: instructions.slice(at + 1, starts[index + 1]),
  }));
}

/** The values of one instruction of a stage. */
export function valuesOf(stage: Stage | undefined, name: string): readonly string[] {
  return (stage?.instructions ?? []).filter((one) => one.name === name).map(({ value }) => value);
}

/** What the image sets in its container's environment. */
export function environmentOf(stage: Stage | undefined): Record<string, string> {
  const pairs = valuesOf(stage, 'ENV').flatMap((value) => value.split(' '));
  return Object.fromEntries(
    pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]),
  );
}
