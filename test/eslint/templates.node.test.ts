import { describeRule, type Case } from './cases.js';

const view = 'src/elements/hotline-banner/hotline-banner.view.ts';

const html = (content: string, says?: RegExp): Case => ({
  title: content,
  filePath: view,
  code: `import { html } from 'lit';\nexport const view = (model: M) => html\`${content}\`;\n`,
  ...(says && { says }),
});

describeRule('hotline/template-content', [
  html('<p class="name" @click=${model.leave} .value=${model.name}>${model.style}</p>'),
  html('<!-- <style> --><svg><path d="M0 0" /></svg>'),
  html('<p data-style="x" aria-label="onclick=">a < b</p>'),
  html('<p style="color: red"></p>', /Set a class/),
  html('<p style=${model.style}></p>', /Set a class/),
  html('<p title="a > b" style=x></p>', /Set a class/),
  html('<style>p {}</style>', /\*\.styles\.ts/),
  html('<script src="x"></script>', /never runs/),
  html('<button onclick="leave()"></button>', /Listen with Lit’s @event/),
  html('<button onClick=${model.leave}></button>', /Listen with Lit’s @event/),
  html('<p .innerHTML=${model.text}></p>', /Nest a template/),
  html('<img src="x" alt="x">', /Do without <img>/),
  html('<iframe src="x" title="x"></iframe>', /Do without <iframe>/),
  html('<link rel="stylesheet" href="x">', /Do without <link>/),
  html('<div>${model.open ? html`<p style="x"></p>` : null}</div>', /Set a class/),
]);

describeRule('hotline/template-words', [
  html('<section class="hotline-container" id="heading" part="notice"></section>'),
  html('<hotline-banner class=${classMap({ open: model.notice })}></hotline-banner>'),
  ...['banner', 'notice', 'popup', 'cookie', 'promo', 'print-page', 'share', 'advert', 'sponsor'].map(
    (word) => html(`<p class="hotline-${word}"></p>`, new RegExp(`"${word}" in its class or id`)),
  ),
  html('<p id="hotline-banner-heading"></p>', /"banner"/),
  html('<p class="name ${model.open} notices"></p>', /"notice"/),
  html('<p class=${classMap({ notice: model.open })}></p>', /"notice"/),
  html("<p class=${model.open ? 'shared' : 'own'}></p>", /"share"/),
  html('<p .className=${`${model.kind}-popup`}></p>', /"popup"/),
]);

describeRule('hotline/template-links', [
  html('<a href=${model.href}>x</a>'),
  html('<a href="tel:911">x</a>'),
  html('<a href=${model.href} target="_blank" rel="noreferrer noopener">x</a>'),
  html('<a href="https://example.org" rel="noopener noreferrer">x</a>'),
  html('<a href=${model.href} target="_blank">x</a>', /rel="noreferrer noopener"/),
  html('<a href=${model.href} target=${model.target} rel="noopener">x</a>', /rel="noreferrer noopener"/),
  html('<a href="https://example.org">x</a>', /rel="noreferrer noopener"/),
  html('<a href=${model.href} target="_blank" rel=${model.rel}>x</a>', /rel="noreferrer noopener"/),
]);

const message = (title: string, code: string, says?: RegExp): Case => ({
  title,
  filePath: view,
  code: `import { html } from 'lit';\nimport { msg, str } from '../../localize.js';\n${code}\n`,
  ...(says && { says }),
});
const returning = (expression: string, says?: RegExp) =>
  message(expression, `export const view = (m: M) => ${expression};`, says);

describeRule('hotline/message', [
  returning("msg('Call now.', { desc: 'Button' })"),
  returning("msg(str`Call ${m.name}.`, { desc: 'Button' })"),
  returning("html`<p>${msg('Call now.', { desc: 'Button' })}</p>`"),
  returning(
    "html`<p title=${m.open ? msg('Open.', { desc: 'State' }) : msg('Closed.', { desc: 'State' })}></p>`",
  ),
  returning("m.lines.map((line) => msg(str`Call ${line}.`, { desc: 'Button' }))"),
  message('msg() in a method', "class A { label() { return msg('Call.', { desc: 'Button' }); } }"),

  message(
    'msg() at module load',
    "export const label = msg('Call.', { desc: 'Button' });",
    /before there is a language/,
  ),
  message(
    'msg() in a table',
    "export const labels = { call: msg('Call.', { desc: 'Button' }) };",
    /before there is a language/,
  ),
  message(
    'msg() in a class field',
    "class A { label = msg('Call.', { desc: 'Button' }); }",
    /before there is a language/,
  ),
  message(
    'msg() in a static field',
    "class A { static label = msg('Call.', { desc: 'Button' }); }",
    /before there is a language/,
  ),
  message(
    'msg() in a default value',
    "export const view = (label = msg('Call.', { desc: 'Button' })) => label;",
    /before there is a language/,
  ),
  message(
    'msg() in a destructured default',
    "export const view = ({ label = msg('Call.', { desc: 'Button' }) }) => label;",
    /before there is a language/,
  ),

  returning("msg(html`Call <b>now</b>.`, { desc: 'Button' })", /plain 'string'/),
  returning("msg(m.text, { desc: 'Button' })", /plain 'string'/),
  returning("msg(`Call ${m.name}.`, { desc: 'Button' })", /plain 'string'/),
  returning("msg('Call ' + m.name, { desc: 'Button' })", /plain 'string'/),
  returning("msg('Call <b>now</b>.', { desc: 'Button' })", /Leave markup out/),
  returning("msg(str`<a>${m.name}</a>`, { desc: 'Button' })", /Leave markup out/),

  returning("msg('Call now.')", /Tell the translator/),
  returning("msg('Call now.', {})", /Tell the translator/),
  returning("msg('Call now.', { desc: '' })", /Tell the translator/),
  returning("msg('Call now.', { desc: m.desc })", /Tell the translator/),
  returning("msg('Call now.', options)", /Tell the translator/),
  returning("msg('Call now.', { id: 'call', desc: 'Button' })", /Leave out `id`/),

  returning("msg('Call', { desc: 'Button' }) + m.name", /one whole sentence/),
  returning("m.name + (m.open ? msg('open', { desc: 'State' }) : '')", /one whole sentence/),
  returning("`${msg('Call', { desc: 'Button' })} ${m.name}`", /one whole sentence/),
  returning("msg(str`Call ${msg('now', { desc: 'Button' })}.`, { desc: 'Button' })", /one whole sentence/),
  message(
    'msg() added to a text',
    "export const view = (text: string) => { text += msg('Call', { desc: 'Button' }); return text; };",
    /one whole sentence/,
  ),
]);

const css = (content: string, says?: RegExp): Case => ({
  title: content,
  filePath: view.replace('.view.', '.styles.'),
  code: `import { css } from 'lit';\nexport const styles = css\`${content}\`;\n`,
  ...(says && { says }),
});

describeRule('hotline/styles', [
  css(
    'p { font-size: 1.5em; margin-inline-start: 1em; padding-block: 2px; text-align: start; float: inline-end }',
  ),
  css(
    'p { inset-inline-start: 0; border-start-end-radius: 4px; --hotline-left: 1px; border-top: 1px solid }',
  ),
  css('/* never rem, left: 0 or !important */ p { color: red }'),
  css('p { font-size: medium; line-height: 44px; font-family: x }'),
  css('p { margin: 1rem }', /rem follows the host page/),
  css('p { inline-size: calc(100% - .5rem) }', /rem follows the host page/),
  css('p { margin: -1rem }', /rem follows the host page/),
  css('p { margin: ${size}rem }', /rem follows the host page/),
  css('.left:hover { margin: var(--size-1rem) }'),
  css('p { font-size: 16px }', /ignores the reader/),
  css('p { font: 700 16px/1.5 serif }', /ignores the reader/),
  css(':host { --hotline-font-size: 16px }', /ignores the reader/),
  ...['margin-left', 'padding-right', 'border-left', 'border-right-color', 'scroll-margin-left'].map(
    (property) => css(`p { ${property}: 1em }`, /-inline-start/),
  ),
  css('p { border-top-left-radius: 1em }', /border-start-start-radius/),
  css('p { left: 0 }', /inset-inline-start/),
  css('p { color: red; right: ${x} }', /inset-inline-start/),
  css('p { text-align: left }', /Use start or end/),
  css('p { float: right }', /inline-end/),
  css('p { background: url(x.png) }', /nothing is requested/),
  css("@import 'x.css';", /nothing is requested/),
  css('p { color: red !important }', /say why in a comment/),
  css('p { color: red !important /* stronger than the page’s all: unset */ }'),
  css('\n  /* Stronger than the page’s all: unset. */\n  p { color: red !important }'),
]);

/** One case for each preset, so that one that stops working is seen. */
describeRule('lit/binding-positions', [html('<p></p>'), html('<${model.tag}></p>', /./)]);
describeRule('lit/quoted-expressions', [
  html('<p title=${model.a}></p>'),
  html('<p title="${model.a}"></p>', /must not be quoted/),
]);
describeRule('lit-a11y/anchor-is-valid', [
  html('<a href="tel:911">x</a>'),
  html('<a href="javascript:void(0)">x</a>', /./),
]);
describeRule('lit-a11y/aria-role', [html('<p role="note"></p>'), html('<p role="nothing"></p>', /./)]);

const classFile = (title: string, body: string, says?: RegExp): Case => ({
  title,
  filePath: 'src/elements/hotline-banner/hotline-banner.ts',
  code: `export class HotlineBanner extends HotlineElement { ${body} }\n`,
  ...(says && { says }),
});

describeRule('lit/no-native-attributes', [
  classFile('an own property', 'static override properties = { layout: { type: String } };'),
  classFile('lang declared again', 'static override properties = { lang: { type: String } };', /lang/),
]);
describeRule('lit/attribute-names', [
  classFile(
    'a kebab attribute',
    "static override properties = { hideLanguages: { attribute: 'hide-languages' } };",
  ),
  classFile(
    'a run-together attribute',
    'static override properties = { hideLanguages: { type: Boolean } };',
    /attribute/,
  ),
]);
describeRule('wc/no-constructor-attributes', [
  classFile(
    'attributes later',
    "override connectedCallback() { super.connectedCallback(); this.getAttribute('x'); }",
  ),
  classFile('attributes in the constructor', "constructor() { super(); this.getAttribute('x'); }", /./),
]);
