/** Elements as plain HTML, complete before a script and without one. For the build; runs in Node. */
import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { transformSync } from 'esbuild';
import { html, nothing, type CSSResult } from 'lit';
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

/** The defaults of a table of attributes. */
const initialOf = <Attributes extends Record<string, { readonly initial: unknown }>>(
  attributes: Attributes,
) =>
  Object.fromEntries(Object.entries(attributes).map(([name, { initial }]) => [name, initial])) as {
    [Name in keyof Attributes]: Attributes[Name]['initial'];
  };

/** Nobody acts where there is no script; server-side rendering leaves listeners out. */
const idle = (): undefined => undefined;
const exitState = { isPossible: true, pressesLeft: undefined };

/** What stands in an element's root, and the link that stands inside its tag. */
interface Drawing {
  readonly view: Content;
  readonly styles: CSSResult;
  readonly fallback: Content;
}

const [line] = lastResort;
const call = html`<a href=${line?.href ?? nothing}>${line?.display}</a>`;

const drawings: Record<string, (environment: Environment & { readonly locale: Locale }) => Drawing> = {
  'hotline-banner': (environment) => ({
    view: bannerView(
      bannerModel(initialOf(bannerAttributes), environment, exitState),
      { offered: [...new Set([...loadedLocales(), environment.locale])], preferred: [] },
      { leave: idle, choose: idle },
    ),
    styles: bannerStyles,
    fallback: call,
  }),
  'hotline-definition-card': (environment) => ({
    view: definitionCardView(definitionCardModel(initialOf(definitionCardAttributes), environment)),
    styles: definitionCardStyles,
    fallback: call,
  }),
  'hotline-quick-exit': () => {
    const { exitHref, ...attributes } = initialOf(quickExitAttributes);
    return {
      view: quickExitView(quickExitModel({ exitHref, ...attributes }, exitState), idle),
      styles: quickExitStyles,
      fallback: html`<a href=${exitHref} rel="noreferrer noopener nofollow">${leaveText()}</a>`,
    };
  },
  'hotline-resource-list': (environment) => {
    const none = { query: '', region: '', topic: '', audience: '' };
    const index = indexDirectory(undefined, environment.translate);
    return {
      view: resourceListView(
        resourceListModel(initialOf(resourceListAttributes), environment, index, none),
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
const unscripted = / class="(?:languages|keys)"/g;

/** A slot is drawn for a host only; this one is none of our classes, so nothing of them runs. */
const htmlOf = (content: Content, tag: string): string =>
  collectResultSync(render(content, { customElementHostStack: [new FallbackRenderer(tag)] }));

/**
 * An element with its defaults, as one line of HTML in ASCII: complete in a declarative shadow root, and around it
 * the tag with the fallback. There is no clock, so hours are as published.
 * @param tag one of `tags`
 * @throws Error when there is no such tag
 */
export const prerender = (tag: string, locale: Locale): string =>
  withLocale(locale, () => {
    const drawing = drawings[tag]?.({ now: undefined, zone: undefined, translate, locale });
    if (!drawing) throw new Error(`There is no element "${tag}". There are: ${tags.join(', ')}.`);
    const { view, styles, fallback } = drawing;
    const css = minified(`${styles.cssText} [inert] { visibility: hidden }`);
    const root = oneLine(htmlOf(view, tag)).replace(unscripted, '$& inert');
    const link = oneLine(htmlOf(fallback, tag));
    return `<${tag} lang="${locale.code}"><template shadowrootmode="open"><style>${css}</style>${root}</template>${link}</${tag}>`;
  });

/** The minifier is told the least: what a browser does not know, it leaves out. */
const minified = (css: string): string => transformSync(css, { loader: 'css', minify: true }).code.trim();

/**
 * Without Lit's comments, which are for hydrating: the script replaces. (`<?>` is one that Lit makes where a template
 * ends with an expression.) In ASCII: the page that it is pasted into may be in any encoding.
 */
const oneLine = (markup: string): string =>
  markup
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .trim()
    .replace(/\P{ASCII}/gu, (letter) => `&#${letter.codePointAt(0) ?? 0};`);
