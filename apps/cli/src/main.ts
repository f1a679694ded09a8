#!/usr/bin/env node
/** The entry of `liggaren`: checks the Node it runs on before anything that an older one lacks is loaded. */
import * as nodeModule from 'node:module';

const REQUIRED_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < REQUIRED_NODE) {
  console.error(
    `Liggaren needs Node ${REQUIRED_NODE}; this is ${process.version}. Call it as npm run --silent liggaren -- …, which brings its own.`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between calls: most of a call's time is loading.
  nodeModule.enableCompileCache();
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
