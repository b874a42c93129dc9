import { html, nothing } from 'lit';
import { currentLocale, msg } from '../../localize.js';
import { iconView, unreviewedView, type Content } from '../service.view.js';
import type { ExitModel, QuickExitModel } from './hotline-quick-exit.model.js';

export const leaveText = (): string =>
  msg('Leave this page', { desc: 'Button that replaces the page with a harmless one at once' });

/** The way off the page. Without a script it is a plain link. */
export const exitLinkView = ({ href }: ExitModel, onLeave: (event: Event) => void): Content => html`
  <a
    class="exit"
    part="exit"
    aria-describedby="limits"
    href=${href}
    target="_top"
    rel="noreferrer noopener nofollow"
    @click=${onLeave}
    @auxclick=${(event: MouseEvent) => event.button === 1 && onLeave(event)}
    >${iconView('exit')}${leaveText()}</a
  >
`;

/** How to leave with the keyboard, and what leaving cannot do: said before it is needed. */
export const exitLimitsView = ({ hearsAllKeys }: ExitModel): Content => html`
  <p class="quiet" id="limits">
    ${msg('Leaving does not erase your browser history. The Back button may show this page again.', { desc: 'Stands by the button that leaves the page' })}
    <span class="keys" ?hidden=${!hearsAllKeys}
      >${msg('Press Shift three times to leave.', { desc: 'Stands by the button that leaves the page. Shift is the key on the keyboard' })}</span
    >
  </p>
`;

const countText = (pressesLeft: number | undefined): Content => {
  if (pressesLeft === 2) {
    return msg('Press Shift two more times to leave this page.', {
      desc: 'Said after the first press of the Shift key',
    });
  }
  if (pressesLeft === 1) {
    return msg('Press Shift once more to leave this page.', {
      desc: 'Said after the second press of the Shift key',
    });
  }
  return nothing;
};

/** The keyboard's count, in each exit of a page: whichever is in sight shows it. One says it, also aloud. */
export const exitCountView = ({ pressesLeft, isSpeaker }: ExitModel): Content =>
  html`<p class="count" role="status" aria-live=${isSpeaker ? nothing : 'off'}>${countText(pressesLeft)}</p>`;

/** The exit standing alone. */
export const quickExitView = ({ exit, theme }: QuickExitModel, onLeave: (event: Event) => void): Content =>
  exit
    ? html`
        <div class="frame" lang=${currentLocale().code} dir=${currentLocale().dir} data-theme=${theme}>
          ${exitLinkView(exit, onLeave)}
          <div part="notice">${exitLimitsView(exit)}</div>
          ${unreviewedView()} ${exitCountView(exit)}
        </div>
      `
    : nothing;
