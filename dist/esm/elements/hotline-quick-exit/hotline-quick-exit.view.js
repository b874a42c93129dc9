import { html, nothing } from 'lit';
import { msg, currentLocale } from '../../localize.js';
import { iconView, unreviewedView } from '../service.view.js';

const exitLinkView = ({ href }, onLeave) => html` <a class="exit" part="exit" href="${href}" target="_top" rel="noreferrer noopener nofollow" @click="${onLeave}">${iconView("exit")}${msg("Leave this page")}</a> `;
const exitLimitsView = () => html` <span class="keys">${msg("Press Shift three times to leave.")}</span> ${msg("Leaving does not erase your browser history.")} `;
const countText = (pressesLeft) => {
  if (pressesLeft === 2) {
    return msg("Press Shift two more times to leave this page.");
  }
  if (pressesLeft === 1) {
    return msg("Press Shift once more to leave this page.");
  }
  return nothing;
};
const exitAidsView = ({ pressesLeft }) => html`<p class="count" role="status">${countText(pressesLeft)}</p> <div class="cover" popover="manual"></div>`;
const quickExitView = ({ exit, theme }, onLeave) => exit ? html` <div class="frame" lang="${currentLocale().code}" dir="${currentLocale().dir}" data-theme="${theme}"> ${exitLinkView(exit, onLeave)} <p class="quiet" part="notice">${exitLimitsView()}</p> ${unreviewedView()} ${exitAidsView(exit)} </div> ` : nothing;

export { exitAidsView, exitLimitsView, exitLinkView, quickExitView };
