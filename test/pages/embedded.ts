/** In a frame of embed.html: presses what the test says, without going there, and tells what is to be seen. */
import { all, troubleWithNumber } from './looking.js';

/** What the test asks for. */
export interface Question {
  /** The selector of a link or button to press. */
  readonly press?: string;
}

/** What is to be seen in the frame. */
export interface Answer {
  readonly origin: string;
  /** The tag in the page, its language, and whether the page of before still stands around it. */
  readonly tag: string | undefined;
  readonly lang: string | undefined;
  readonly isWaiting: boolean;
  readonly trouble: string | undefined;
  readonly exits: number;
  /** Where the link leads that was pressed, in which window, and whether the page keeps it from doing so. */
  readonly pressed?:
    { readonly href: string; readonly target: string; readonly isPrevented: boolean } | undefined;
}

let pressed: Answer['pressed'];
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return;
  pressed = { href: link.href, target: link.target, isPrevented: event.defaultPrevented };
  event.preventDefault();
});

addEventListener('message', ({ data }: MessageEvent<{ question?: Question }>) => {
  if (!data.question) return;
  const { press } = data.question;
  if (press) all(document, press)[0]?.click();
  const element = document.querySelector('main')?.firstElementChild;
  const answer: Answer = {
    origin: self.origin,
    tag: element?.localName,
    lang: element?.shadowRoot?.querySelector<HTMLElement>('.frame')?.lang,
    isWaiting: document.readyState === 'loading' || document.querySelector('nav') !== null,
    trouble: troubleWithNumber(document),
    exits: all(document, '.exit').length,
    pressed,
  };
  parent.postMessage({ answer }, '*');
});
