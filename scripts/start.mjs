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
  // Not before it is installed what it stands on.
  const { startDemo } = await import('./demo-server.mjs');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  await startDemo(root, port);
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
