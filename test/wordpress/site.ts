/** A WordPress of its own on the loopback, with three people in it. It ends with the process. */
import { execFileSync, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser } from 'puppeteer-core';

export const root = path.resolve(import.meta.dirname, '../..');

// Scripts have no types.
const load = (name: string): Promise<unknown> => import(pathToFileURL(path.join(root, 'scripts', name)).href);
export const { atExit, startGroup, temporaryFolder, waitForPort } = (await load('child-processes.mjs')) as {
  atExit: (cleanup: () => void) => () => void;
  startGroup: (command: string, args: string[], options?: SpawnOptions) => { child: { unref(): void } };
  temporaryFolder: () => string;
  waitForPort: (port: number) => Promise<void>;
};
const { freePort } = (await load('ports.mjs')) as { freePort: () => Promise<number> };
const { findEngine } = (await load('engines.mjs')) as {
  findEngine: { chromium: () => Promise<{ path: string; env?: Record<string, string> }> };
};

/** Only the first one has `unfiltered_html` on every kind of site. */
export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

/** What a person may send to the REST API. */
interface Post {
  readonly id: number;
  readonly link: string;
  readonly content: { readonly raw: string; readonly rendered: string };
}

export interface Site {
  readonly url: string;
  readonly version: string;
  /** Runs PHP inside WordPress, and answers what `return` gives. */
  evaluate(code: string): unknown;
  /** Saves a published post as someone of this role. */
  save(role: Role, content: string): Promise<Post>;
  /** The HTML of a page as a visitor gets it. */
  read(address: string): Promise<string>;
  /** Unpacks the plug-in as built, and activates it. */
  activate(): void;
  /** Adds a few lines to what every request runs. Answers how to take them away. */
  addPlugin(code: string): () => void;
  readonly password: string;
}

const START_LIMIT_MS = 300_000;

const packages = process.env.HOTLINE_WORDPRESS;
if (!packages) throw new Error('These tests run by `npm run test:wordpress`.');

const password = randomBytes(12).toString('hex');

/** The theme of sites older than block themes, which loads the scripts of all blocks on every page. */
const classicTheme = {
  'style.css': '/* Theme Name: Classic */',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body>
<?php while ( have_posts() ) { the_post(); the_content(); } ?><?php wp_footer(); ?></body></html>`,
};

const startDatabase = async (folder: string): Promise<string> => {
  const data = path.join(folder, 'database');
  const socket = path.join(folder, 'database.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
      '--innodb-log-file-size=4M',
      ...user,
    ],
    { stdio: 'pipe' },
  );
  const options = [
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    '--innodb-log-file-size=4M',
    '--innodb-flush-log-at-trx-commit=0',
    ...user,
  ];
  startGroup('mariadbd', ['--no-defaults', ...options]).child.unref();
  return socket;
};

const writeConfiguration = (folder: string, url: string, socket: string): void => {
  writeFileSync(
    path.join(folder, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
// Application passwords without TLS.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
  );
};

const phpIn = (folder: string, url: string, code: string): unknown => {
  const { host } = new URL(url);
  const script = `
    $_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/';
    $answer = ( function () { ${code} } )();
    echo "\\n#answer#" . json_encode( $answer );`;
  const output = execFileSync('php', ['-d', 'display_errors=stderr', '-r', script], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(output.split('#answer#').at(-1)!);
};

/** Serves a folder with PHP's own server, and answers its address, without a slash. */
export const serve = async (folder: string, port?: number): Promise<string> => {
  const free = port ?? (await freePort());
  startGroup('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${free}`, '-t', folder], {
    cwd: folder,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  }).child.unref();
  await waitForPort(free);
  return `http://127.0.0.1:${free}`;
};

const start = async (): Promise<Site> => {
  const temporary = temporaryFolder();
  for (const file of readdirSync(packages)) {
    execFileSync('dpkg-deb', ['--extract', path.join(packages, file), temporary]);
  }
  const folder = path.join(temporary, 'usr/share/wordpress');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const socket = await startDatabase(temporary);
  writeConfiguration(folder, url, socket);

  const content = path.join(folder, 'wp-content');
  mkdirSync(path.join(content, 'mu-plugins'), { recursive: true });
  cpSync(path.join(import.meta.dirname, 'mu-plugins'), path.join(content, 'mu-plugins'), { recursive: true });
  mkdirSync(path.join(content, 'themes/classic'));
  for (const [file, text] of Object.entries(classicTheme)) {
    writeFileSync(path.join(content, 'themes/classic', file), text);
  }

  const raw = (code: string): unknown => phpIn(folder, url, code);
  const people = raw(`
    mysqli_report( MYSQLI_REPORT_OFF );
    $database = mysqli_init();
    for ( $tries = 0; ! @$database->real_connect( 'localhost', 'root', '', null, 0, '${socket}' ) && $tries < 200; $tries++ ) { usleep( 100000 ); }
    $database->query( 'CREATE DATABASE wordpress' );
    define( 'WP_INSTALLING', true );
    require 'wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install( 'A county', 'administrator', 'administrator@example.org', true, '', '${password}' );
    update_option( 'permalink_structure', '/%postname%/' );
    $passwords = array();
    foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
      $user = get_user_by( 'login', $role );
      $id = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => $role . '@example.org', 'role' => $role ) );
      $passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )[0];
    }
    return $passwords;
  `) as Record<Role, string>;

  await serve(folder, port);

  const evaluate = (code: string): unknown =>
    raw(`require_once 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${code}`);
  const ask = async (role: Role, method: string, route: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${url}/?rest_route=${route}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${role}:${people[role]}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${answer}`);
    return JSON.parse(answer);
  };

  return {
    url,
    version: evaluate('return get_bloginfo( "version" );') as string,
    evaluate,
    save: async (role, text) =>
      (await ask(role, 'POST', '/wp/v2/posts&context=edit', {
        title: 'A page',
        status: 'publish',
        content: text,
      })) as Post,
    read: async (address) => (await fetch(address)).text(),
    activate: () => {
      const plugins = path.join(content, 'plugins');
      if (!existsSync(path.join(plugins, 'hotline-elements'))) {
        const zip = readFileSync(path.join(root, 'dist/wordpress/hotline-elements.zip'));
        for (const [file, data] of Object.entries(unzipSync(zip))) {
          const target = path.join(plugins, file);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, data);
        }
      }
      const error = evaluate(
        'return activate_plugin( "hotline-elements/hotline-elements.php" ) ?: get_option( "active_plugins" );',
      );
      if (!Array.isArray(error)) throw new Error(JSON.stringify(error));
    },
    addPlugin: (code) => {
      const file = path.join(content, 'mu-plugins', `${randomBytes(4).toString('hex')}.php`);
      writeFileSync(file, `<?php\n${code}\n`);
      return () => rmSync(file);
    },
    password,
  };
};

let site: Promise<Site> | undefined;
/** The site of this process. */
export const startSite = (): Promise<Site> => (site ??= start());

// Before all tests, because it takes longer than any of them may.
before(async function () {
  this.timeout(START_LIMIT_MS);
  await startSite();
});

let browser: Promise<Browser> | undefined;
/** A Chromium; it ends with the process. */
export const openBrowser = (): Promise<Browser> =>
  (browser ??= findEngine.chromium().then(async (engine) => {
    const opened = await puppeteer.launch({
      executablePath: engine.path,
      env: { ...process.env, ...engine.env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
      // It ends with the pipe, even where this process is killed.
      pipe: true,
    });
    atExit(() => opened.process()?.kill('SIGKILL'));
    return opened;
  }));

// As long as it is connected, the process goes on.
after(async () => {
  await (await browser)?.close();
});

/** The hash that `integrity` has of a file. */
export const sriOf = (data: string): string => `sha384-${createHash('sha384').update(data).digest('base64')}`;

/** The plug-in's kind of scripts on a page: every one whose file is named as one of ours. */
export const scriptsIn = (html: string): { tag: string; src: string; file: string }[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc=["']([^"']*?\/((?:locales\/)?[\w.-]+\.js)(?:\?[^"']*)?)["'][^>]*>/g)]
    .map(([tag, src = '', file = '']) => ({ tag, src, file }))
    .filter(({ file }) => /^(hotline(\.\w+)?|locales\/.*)\.js$/.test(file));

/** Where the links of a page lead that do not lead to a page. */
export const dialled = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref=["'](tel:[^"']*)/g)].map(([, href = '']) => href);
