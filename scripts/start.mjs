/** `npm start`: installs what is missing, builds, and serves the demo. `PORT` chooses the port. */
import { firstFreePort } from './ports.mjs';
import { build, installMissing, root } from './prepare.mjs';

const DEFAULT_PORT = 8000;

try {
  const wanted = wantedPort();
  installMissing();
  build();
  const port = await firstFreePort(wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken.`);
  await serve(port);
  console.log(`Demo: http://localhost:${port}/demo/`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function wantedPort() {
  const text = process.env.PORT?.trim() || String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Error(
      `PORT is "${text}". It has to be a whole number from 1 to 65535, or unset for ${DEFAULT_PORT}.`,
    );
  }
  return port;
}

async function serve(port) {
  const { startDevServer } = await import('@web/dev-server');
  const { demoPages } = await import('./demo-server.mjs');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  await startDevServer({
    // The demo stands on dist/ as every customer's page does: files go out as they are.
    config: {
      rootDir: root,
      hostname: '127.0.0.1',
      port,
      injectWebSocket: false,
      middleware: [demoPages(root)],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}
