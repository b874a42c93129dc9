/** The script of embed.html: draws what the address asks for, and talks with the page around the frame. */
import { matchLocale } from '../domain/language.js';
import { sourceLocale, targetLocales } from '../locales/generated/locale-codes.js';

const kinds = ['banner', 'resource-list', 'definition-card', 'quick-exit'];
/** Without the pseudo-locale of the tests. */
const codes = [sourceLocale, ...targetLocales].filter((code) => !/-X[A-Z]$/.test(code));
/** In hotline.js. */
const bundled = ['en', 'es'];

const query = new URLSearchParams(location.search);
const isFramed = parent !== window;
/** The language that is spoken, also after a reader chose another. */
let language = sourceLocale as string;

const warn = (problem: string): void => console.warn(`Hotline Elements: ${problem}`);

/** In the form of WordPress, which knows a frame by the secret in its address. Nothing that it tells is one. */
const tell = (message: 'height' | 'link', value: number | string): void => {
  const [, secret] = /secret=([a-z\d]+)/i.exec(location.hash) ?? [];
  if (isFramed) parent.postMessage({ message, value, secret }, '*');
};

const tellHeight = (): void => tell('height', Math.ceil(document.body.getBoundingClientRect().height));

const languageWanted = (): string => {
  const asked = query.get('lang')?.trim();
  const tags = asked ? [asked] : navigator.languages;
  const found = tags.map((tag) => matchLocale(tag, codes)).find(Boolean);
  if (asked && !found) warn(`lang="${asked}" is no language of this version. English is shown.`);
  return found ?? sourceLocale;
};

/** Where Trusted Types are asked for, an address of a script comes from a policy: ours lets in languages, and nothing else. */
const addressOf = (code: string): string => {
  const createScriptURL = (known: string): string => `locales/${known}.js`;
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL: typeof createScriptURL }): typeof rules;
    };
  };
  return (
    trustedTypes?.createPolicy('hotline-embed', { createScriptURL }) ?? { createScriptURL }
  ).createScriptURL(code);
};

/** Resolves when the language is there, or will never be: then the element speaks English, and says so. */
const loadLanguage = (code: string): Promise<unknown> =>
  new Promise((resolve) => {
    if (bundled.includes(code)) {
      resolve(undefined);
      return;
    }
    const script = document.createElement('script');
    script.src = addressOf(code);
    script.onload = script.onerror = resolve;
    document.head.append(script);
  }).catch((error: unknown) => warn(`${code} could not be loaded. English is shown. ${String(error)}`));

/** The page says the same as the element: its language, and a title that does not tell what it is about. */
const follow = async (
  element: HTMLElement & { readonly updateComplete?: Promise<unknown> },
): Promise<void> => {
  await element.updateComplete;
  const drawn = element.shadowRoot?.querySelector<HTMLElement>('[lang]');
  if (!drawn) return;
  const { lang, dir } = drawn;
  Object.assign(document.documentElement, { lang, dir });
  document.title = document.querySelector<HTMLLinkElement>(`[hreflang="${lang}"]`)?.title ?? document.title;
};

/** Until the element is defined, and where it never is, the banner of the page stands. */
const draw = async (kind: string): Promise<void> => {
  const tag = `hotline-${kind}`;
  language = languageWanted();
  await Promise.all([customElements.whenDefined(tag), loadLanguage(language)]);
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = query.get(name);
    // Each element checks what it is given. But where to leave to is said by the page around it, not by a link.
    if (value !== null && (isFramed || name !== 'exit-href')) element.setAttribute(name, value);
  }
  element.lang = language;
  element.append(...document.querySelectorAll('main a[href^="tel:"]'));
  document.querySelector('main')?.replaceChildren(element);
  await follow(element);
};

/**
 * A link in a frame leads off the page around it, as it does on that page. In a sandbox without an origin neither
 * that nor a call may work: then the page around is asked to go to our own page, where both do.
 */
const onClick = (event: MouseEvent): void => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link || !isFramed) return;
  const isOpaque = self.origin === 'null';
  if (/^https?:$/.test(link.protocol)) link.target = isOpaque ? '_blank' : '_top';
  if (isOpaque) tell('link', new URL(`e/${language}/`, location.href).href);
};

addEventListener('click', onClick, true);
addEventListener('hotline-locale-change', (event) => {
  language = (event as Event & { readonly locale: string }).locale;
  void follow(event.target as HTMLElement);
});
addEventListener('message', ({ source, data }: MessageEvent<{ message?: unknown } | null>) => {
  if (source === parent && data?.message === 'ready') tellHeight();
});
addEventListener('hashchange', tellHeight);
new ResizeObserver(tellHeight).observe(document.body);
// WordPress hides a frame until it speaks, and in a hidden one of another site browsers observe no sizes.
tellHeight();
addEventListener('load', tellHeight);

const kind = query.get('element')?.trim() || 'banner';
if (kinds.includes(kind)) void draw(kind);
else warn(`element="${kind}" is not one of: ${kinds.join(', ')}. The banner is shown.`);
