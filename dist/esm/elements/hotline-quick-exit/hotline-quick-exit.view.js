import { nothing, html } from 'lit';
import { msg, currentLocale } from '../../localize.js';
import { iconView, unreviewedView } from '../service.view.js';

const leaveText = () => msg("Leave this page");
const exitLinkView = ({ href }, onLeave) => html` <a class="exit" part="exit" aria-describedby="limits" href="${href}" target="_top" rel="noreferrer noopener nofollow" @click="${onLeave}" @auxclick="${(event) => event.button === 1 && onLeave(event)}">${iconView("exit")}${leaveText()}</a> `;
const exitLimitsView = ({ hearsAllKeys }) => html` <p class="quiet" id="limits"> ${msg("Leaving does not erase your browser history. The Back button may show this page again.")} <span class="keys" ?hidden="${!hearsAllKeys}">${msg("Press Shift three times to leave.")}</span> </p> `;
const countText = (pressesLeft) => {
  if (pressesLeft === 2) {
    return msg("Press Shift two more times to leave this page.");
  }
  if (pressesLeft === 1) {
    return msg("Press Shift once more to leave this page.");
  }
  return nothing;
};
const exitCountView = ({ pressesLeft, isSpeaker }) => html`<p class="count" role="status" aria-live="${isSpeaker ? nothing : "off"}">${countText(pressesLeft)}</p>`;
const quickExitView = ({ exit, theme }, onLeave) => exit ? html` <div class="frame" lang="${currentLocale().code}" dir="${currentLocale().dir}" data-theme="${theme}"> ${exitLinkView(exit, onLeave)} <div part="notice">${exitLimitsView(exit)}</div> ${unreviewedView()} ${exitCountView(exit)} </div> ` : nothing;

export { exitCountView, exitLimitsView, exitLinkView, leaveText, quickExitView };
