/**
 * The limit for a script: what the banner shows in English, in plain DOM code. No attributes, no other language, no data
 * that is checked, nothing that survives a hostile page.
 */
/* global LINE -- what src/data says of the line; pages.mjs puts it here */
(() => {
  const { name, sms, chat, textphone, emergency } = LINE;
  const make = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const link = (href, text, className = '') => make('a', { href, className }, text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .frame { display: block; padding: 1.25em; border: 1px solid #8a96a1; border-inline-start: .375em solid #0b4a7a;
      border-radius: .5em; background: #fff; color: #1a1f24; font: medium/1.5 system-ui, sans-serif }
    h2 { margin: 0; font-size: 1.25em } p, ul { margin: .75em 0 0; padding: 0; list-style: none }
    a { color: #0b4a7a; display: inline-block; padding: .5em 0 }
    .call { padding: .6em 1em; border-radius: .5em; background: #0b4a7a; color: #fff; font-size: 1.25em; font-weight: 700 }`);

  customElements.define(
    'plain-line',
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        const call = this.querySelector('a');
        root.append(
          make(
            'section',
            { className: 'frame' },
            make('h2', {}, name),
            make('p', {}, link(call.href, `Call ${call.textContent}`, 'call')),
            make(
              'p',
              {},
              link(`sms:${sms.number}?body=${sms.keyword}`, `Text ${sms.keyword} to ${sms.display}`),
            ),
            make('p', {}, link(chat.url, 'Chat')),
            make('p', {}, link(`tel:${textphone.number}`, `TTY: dial ${textphone.display}`)),
            make('p', {}, 'Open now: 24 hours a day, every day'),
            make('p', {}, 'Calls in English and Spanish, and through interpreters in 200+ languages.'),
            make('p', {}, 'In danger now? ', link(`tel:${emergency.number}`, `Call ${emergency.display}`)),
            make('p', {}, 'A call or text can show on the phone or the bill. Another phone may be safer.'),
          ),
        );
      }
    },
  );
})();
