/** Elements as plain HTML, complete before a script and without one. For the build; runs in Node. */
import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { transformSync } from 'esbuild';
import { html, nothing, type CSSResult } from 'lit';
import type { Attribute, Values } from '../domain/outside.js';
import { kebab } from '../elements/attributes.js';
import { bannerAttributes, bannerModel } from '../elements/hotline-banner/hotline-banner.model.js';
import { styles as bannerStyles } from '../elements/hotline-banner/hotline-banner.styles.js';
import { bannerView } from '../elements/hotline-banner/hotline-banner.view.js';
import {
  definitionCardAttributes,
  definitionCardModel,
} from '../elements/hotline-definition-card/hotline-definition-card.model.js';
import { styles as definitionCardStyles } from '../elements/hotline-definition-card/hotline-definition-card.styles.js';
import { definitionCardView } from '../elements/hotline-definition-card/hotline-definition-card.view.js';
import type { Environment } from '../elements/hotline-element.model.js';
import {
  quickExitAttributes,
  quickExitModel,
} from '../elements/hotline-quick-exit/hotline-quick-exit.model.js';
import { styles as quickExitStyles } from '../elements/hotline-quick-exit/hotline-quick-exit.styles.js';
import { leaveText, quickExitView } from '../elements/hotline-quick-exit/hotline-quick-exit.view.js';
import {
  indexDirectory,
  resourceListAttributes,
  resourceListModel,
} from '../elements/hotline-resource-list/hotline-resource-list.model.js';
import { styles as resourceListStyles } from '../elements/hotline-resource-list/hotline-resource-list.styles.js';
import { resourceListView } from '../elements/hotline-resource-list/hotline-resource-list.view.js';
import { lastResort } from '../elements/service.model.js';
import type { Content } from '../elements/service.view.js';
import { loadedLocales, translate, withLocale, type Locale } from '../localize.js';
import { escapeBeyondAscii, escapeText } from './escape.js';

/** Attributes of an element as they stand in HTML. */
export type Written = Readonly<Record<string, string>>;

/** The values of a table of attributes, checked as the elements check them. */
const valuesOf = <Attributes extends Record<string, Attribute<unknown>>>(
  attributes: Attributes,
  written: Written,
): Values<Attributes> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, check]) => [name, check.read(written[kebab(name)]).value]),
  ) as Values<Attributes>;

/** Nobody acts where there is no script; server-side rendering leaves listeners out. */
const idle = (): undefined => undefined;
const exitState = { isPossible: true, pressesLeft: undefined, isSpeaker: true, hearsAllKeys: false };

/** What stands in an element's root, and the link that stands inside its tag. */
interface Drawing {
  readonly view: Content;
  readonly styles: CSSResult;
  readonly fallback: Content;
}

const [line] = lastResort;
const call = html`<a href=${line?.href ?? nothing}>${line?.display}</a>`;

const drawings: Record<
  string,
  (environment: Environment & { readonly locale: Locale }, written: Written) => Drawing
> = {
  'hotline-banner': (environment, written) => ({
    view: bannerView(
      bannerModel(valuesOf(bannerAttributes, written), environment, exitState),
      {
        offered: [...new Set([...loadedLocales(), environment.locale])],
        preferred: () => [environment.locale],
      },
      { leave: idle, choose: idle },
    ),
    styles: bannerStyles,
    fallback: call,
  }),
  'hotline-definition-card': (environment, written) => ({
    view: definitionCardView(definitionCardModel(valuesOf(definitionCardAttributes, written), environment)),
    styles: definitionCardStyles,
    fallback: call,
  }),
  'hotline-quick-exit': (_, written) => {
    const { exitHref, ...attributes } = valuesOf(quickExitAttributes, written);
    return {
      view: quickExitView(quickExitModel({ exitHref, ...attributes }, exitState), idle),
      styles: quickExitStyles,
      fallback: html`<a href=${exitHref} rel="noreferrer noopener nofollow">${leaveText()}</a>`,
    };
  },
  'hotline-resource-list': (environment, written) => {
    const none = { query: '', region: '', topic: '', audience: '' };
    const index = indexDirectory(undefined, environment.translate);
    return {
      view: resourceListView(
        resourceListModel(valuesOf(resourceListAttributes, written), environment, index, none),
        idle,
      ),
      styles: resourceListStyles,
      fallback: call,
    };
  },
};

/** The tags that can be prerendered. */
export const tags: readonly string[] = Object.keys(drawings);

/** What does nothing without the script, and keeps its place until it comes: by the class in the views. */
const unscripted = / class="languages"/g;

/** A slot is drawn for a host only; this one is none of our classes, so nothing of them runs. */
const htmlOf = (content: Content, tag: string): string =>
  collectResultSync(render(content, { customElementHostStack: [new FallbackRenderer(tag)] }));

/** What to prerender of an element, and how. */
export interface PrerenderOptions {
  /** By their names in HTML. Default: none. */
  readonly attributes?: Written;
  /**
   * What stands inside the tag: a `link` (default), or `all` that the element shows, for readers that know no
   * declarative shadow roots. A page may have each element so once.
   */
  readonly fallback?: 'link' | 'all';
}

/**
 * An element as one line of HTML in ASCII: complete in a declarative shadow root, and around it the tag with the
 * fallback. There is no clock, so hours are as published.
 * @param tag one of `tags`
 * @throws Error when there is no such tag
 */
export const prerender = (
  tag: string,
  locale: Locale,
  { attributes = {}, fallback = 'link' }: PrerenderOptions = {},
): string =>
  withLocale(locale, () => {
    const drawing = drawings[tag]?.({ now: undefined, zone: () => undefined, translate, locale }, attributes);
    if (!drawing) throw new Error(`There is no element "${tag}". There are: ${tags.join(', ')}.`);
    const css = minified(`${drawing.styles.cssText} [inert] { visibility: hidden }`);
    const root = oneLine(htmlOf(drawing.view, tag)).replace(unscripted, '$& inert');
    const inside = fallback === 'all' ? inLight(root, tag) : oneLine(htmlOf(drawing.fallback, tag));
    const written = Object.entries({ lang: locale.code, ...attributes })
      .map(([name, value]) => `${name}="${escapeText(value)}"`)
      .join(' ');
    return `<${tag} ${written}><template shadowrootmode="open"><style>${css}</style>${root}</template>${inside}</${tag}>`;
  });

/** Outside of a shadow root there are no slots, and the page's ids are one family. */
const inLight = (root: string, tag: string): string =>
  root.replace(/<slot\b.*?<\/slot>/g, '').replace(/ (id|aria-labelledby)="(\w+)"/g, ` $1="${tag}-$2"`);

/** The minifier is told the least: what a browser does not know, it leaves out. */
const minified = (css: string): string => transformSync(css, { loader: 'css', minify: true }).code.trim();

/**
 * Without Lit's comments, which are for hydrating: the script replaces. (`<?>` is one that Lit makes where a template
 * ends with an expression.) In ASCII: the page that it is pasted into may be in any encoding.
 */
const oneLine = (markup: string): string =>
  escapeBeyondAscii(
    markup
      .replace(/<!--.*?-->|<\?>/gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=>)/g, '')
      .trim(),
  );
