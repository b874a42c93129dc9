/** Finds WordPress for its tests: the one of this Debian, and the newest one, as packages that are only unpacked. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './child-processes.mjs';
import { root } from './prepare.mjs';

const cache = join(root, '.cache/wordpress');
const DOWNLOAD_LIMIT_MS = 60_000;
const advice =
  'They need Debian, and its packages: apt-get install php-cli php-mysql php-mbstring mariadb-server-core mariadb-client-core.';

/** The machine has no WordPress. The message says what to install. */
export class WordPressMissing extends Error {
  constructor(reason) {
    super(`WordPress is missing: ${reason} ${advice}`);
  }
}

/**
 * @typedef {object} WordPress
 * @property {string} version
 * @property {string} folder where its packages lie
 */

/** @returns {Promise<WordPress[]>} oldest first */
export async function findWordPresses() {
  for (const [command, ...args] of [
    ['php', '--version'],
    ['mariadbd', '--version'],
    ['dpkg-deb', '--version'],
  ]) {
    if ((await outputOf(command, args)) === undefined)
      throw new WordPressMissing(`${command} does not start.`);
  }
  return [await download('this-debian', []), await download('newest', await readSid())];
}

/** Options that have apt read Debian's unstable suite beside the system's own, and leave that as it is. */
async function readSid() {
  const folder = join(cache, 'apt');
  for (const name of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  const sources = join(folder, 'sid.sources');
  writeFileSync(
    sources,
    `Types: deb
URIs: http://deb.debian.org/debian
Suites: sid
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`,
  );
  const settings = {
    'APT::Architecture': 'all',
    'APT::Architectures': 'all',
    'Acquire::Languages': 'none',
    'Dir::Cache': join(folder, 'cache'),
    'Dir::Etc::SourceList': sources,
    'Dir::Etc::SourceParts': '/dev/null',
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::State::Status': '/dev/null',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  await outputOf('apt-get', [...options, 'update'], { timeout: DOWNLOAD_LIMIT_MS });
  return options;
}

/** Without a network, those of the last time. */
async function download(name, options) {
  const folder = join(cache, name);
  const arriving = `${folder}.new`;
  rmSync(arriving, { recursive: true, force: true });
  mkdirSync(arriving, { recursive: true });
  // What it shows in a browser, and its theme. PHP and the database are the machine's own.
  const depends = await outputOf('apt-cache', [...options, 'depends', 'wordpress']);
  const wanted = [
    ...(depends ?? '').matchAll(/(?:Depends|Recommends): ((?:libjs|libphp|wordpress-theme)-\S+|php-getid3)/g),
  ];
  const packages = new Set(['wordpress', ...wanted.map(([, dependency]) => dependency)]);
  const settings = { cwd: arriving, timeout: DOWNLOAD_LIMIT_MS };
  if ((await outputOf('apt-get', [...options, 'download', ...packages], settings)) !== undefined) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(arriving, folder);
  }
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const version = files.map((file) => file.match(/^wordpress_(\d+(?:\.\d+)*)/)?.[1]).find(Boolean);
  if (!version) throw new WordPressMissing(`its packages (${name}) could not be fetched.`);
  return { version, folder };
}
