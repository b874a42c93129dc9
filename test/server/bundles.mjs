import { build } from 'esbuild';
import { join } from 'node:path';

/**
 * Serves `test/pages/host.bundle.js`: the classic script that a page's own build would make of `test/pages/host.ts`.
 * The same in `test/pages/hosts/`.
 *
 * @param {string} rootDir
 * @returns {import('koa').Middleware}
 */
export function bundles(rootDir) {
  return async (context, next) => {
    const [, name] = /^\/test\/pages\/((?:hosts\/)?[a-z-]+)\.bundle\.js$/.exec(context.path) ?? [];
    if (!name) return next();
    const { outputFiles } = await build({
      absWorkingDir: rootDir,
      entryPoints: [join('test', 'pages', `${name}.ts`)],
      bundle: true,
      charset: 'ascii',
      // React checks what it is given in its development build only.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      format: 'iife',
      logLevel: 'error',
      minify: true,
      target: 'es2022',
      write: false,
    });
    context.body = outputFiles[0].text;
    context.type = 'text/javascript';
    context.set('Cache-Control', 'no-store');
  };
}
