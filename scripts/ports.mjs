import { createServer } from 'node:net';

/** Where a browser looks for `localhost`, and the two ways in which another server takes every address. */
const HOSTS = ['127.0.0.1', '::1', '0.0.0.0', '::'];

/** A port that the system hands out. */
export function freePort() {
  return listen(0, '127.0.0.1');
}

/** The first port from `wanted` upwards that no server has taken. */
export async function firstFreePort(wanted) {
  for (let port = wanted; port <= 65535; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`There is no free port from ${wanted} upwards. Set PORT to another one.`);
}

async function isFree(port) {
  for (const host of HOSTS) {
    try {
      await listen(port, host);
    } catch (error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
      // The rest means that this machine has no such address: no IPv6, say.
    }
  }
  return true;
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::' }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
