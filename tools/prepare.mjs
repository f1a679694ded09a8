/**
 * Makes a clone ready to run: installs what package-lock.json says, when it is not installed yet, and builds what has
 * changed. Runs before `npm start` and `npm test`, on whatever Node the host has; uses nothing but Node itself.
 * With `--installed`, after an `npm ci` or `npm install` by hand, it only notes what was installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.liggaren-lock');
const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

function run(command, args, failure) {
  // What the program itself prints goes to stdout: a table or one JSON document.
  const stdio = ['inherit', process.stderr.fd, 'inherit'];
  const { status, error } = spawnSync(command, args, { cwd: root, stdio });
  if (status !== 0) fail(`${failure}${error ? `: ${error.message}` : ''}`, status || 1);
}

/** The platform is part of it: a node_modules copied from another system holds the wrong binaries. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function installed() {
  return existsSync(stamp) && existsSync(compiler) && readFileSync(stamp, 'utf8') === wanted();
}

function noteInstalled() {
  writeFileSync(stamp, wanted());
}

function install() {
  console.error('Installing packages (npm ci) …');
  const args = ['ci', '--ignore-scripts', '--loglevel=error'];
  // Under `npm run`, use that same npm on the Node that runs it: the pinned Node in node_modules is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const failure = 'npm ci failed; the packages are not installed';
  if (npm?.endsWith('.js') && node) run(node, [npm, ...args], failure);
  else run('npm', args, failure);
  noteInstalled();
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `Liggaren needs Node 20.19 or newer to install itself; this is Node ${process.versions.node}.`,
  );
}
if (process.argv.includes('--installed')) {
  // `npm install --package-lock-only` calls this too, and installs nothing.
  if (process.env.npm_config_package_lock_only !== 'true') noteInstalled();
} else {
  if (!installed()) install();
  run(process.execPath, [compiler, '-b'], 'The build failed');
}
