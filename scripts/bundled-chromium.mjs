import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, temporaryFolder } from './child-processes.mjs';
import { root } from './prepare.mjs';

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries inside its npm package, for Linux x64.
 *
 * @returns {Promise<{ path: string, version: string, env: NodeJS.ProcessEnv } | undefined>}
 */
export async function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // A folder and a process of its own: the package trusts any file in TMPDIR that has the right name, and this variable,
  // which brings along the libraries that a bare machine lacks, makes it change the environment.
  const folder = temporaryFolder();
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const unpacking = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await outputOf(process.execPath, ['--input-type=module', '--eval', script], { env: unpacking, cwd: root });

  const path = join(folder, 'chromium');
  const ownLibraries = { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  for (const libraries of [{}, ownLibraries]) {
    const env = { ...process.env, ...libraries, ...fonts(folder) };
    const version = await outputOf(path, ['--version'], { env });
    if (version) return { path, version: `${version} (from the npm package @sparticuz/chromium)`, env };
  }
  return undefined;
}

/** A machine without fonts draws no text, which has no size then. */
function fonts(folder) {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}
