/** The projector's entry: checks the Node it runs on before anything that an older one lacks is loaded. */
const REQUIRED_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < REQUIRED_NODE) {
  console.error(
    `Liggaren needs Node ${REQUIRED_NODE}; this is ${process.version}. Start it with npm run projector, which brings its own.`,
  );
  process.exitCode = 1;
} else {
  const { serve } = await import('./server.js');
  process.exitCode = await serve();
  // An attempt to reach a server that is away would hold up the end for as long as it lasts.
  setTimeout(() => process.exit(), 1_000).unref();
}

export {};
