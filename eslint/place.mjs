/** Where a file stands in the repository. All rules below go by path alone: a file need not exist to be judged. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The path from the root of the repository, with `/` on every system: `src/domain/phone.ts`. */
export const placeOf = ({ filename }) => path.relative(root, filename).replaceAll(path.sep, '/');

/** `hotline-banner` → `HotlineBanner`. */
export const pascalCase = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** The tag of a class file, `src/elements/<tag>/<tag>.ts`; of any other file `undefined`. */
export const tagOfClassFile = (place) => /^src\/elements\/([^/]+)\/\1\.ts$/.exec(place)?.[1];
