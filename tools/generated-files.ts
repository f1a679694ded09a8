/** Writes generated files, or tells which committed ones are not what would be written: `writeOrCheck`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Texts by path from the root, as they are committed: formatted as everything else is. */
export async function formatted(
  texts: Readonly<Record<string, string>>,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const style = JSON.parse(readFileSync(join(ROOT, '.prettierrc.json'), 'utf8')) as object;
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      if (path.endsWith('.md')) return [path, text] as const;
      return [path, await format(text, { ...style, filepath: path })] as const;
    }),
  );
}

/** The committed text, or nothing where there is none; a checkout on Windows may end its lines otherwise. */
export function committed(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** With `--check` nothing is written, and the process fails when a file would change. */
export async function writeOrCheck(
  texts: Readonly<Record<string, string>>,
  { command, source }: { readonly command: string; readonly source: string },
): Promise<void> {
  const files = await formatted(texts);
  const changed = files.filter(([path, text]) => committed(path) !== text);
  if (process.argv.includes('--check')) {
    for (const [path] of changed)
      console.error(`${path} is not what ${source} now: run ${command}, and commit it.`);
    process.exitCode = changed.length > 0 ? 1 : 0;
    return;
  }
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  if (changed.length === 0) console.log(`All ${files.length} files are as they were.`);
}
