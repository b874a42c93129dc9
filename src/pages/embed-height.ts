/** For a page with frames of embed.html: makes each as high as it says that its content is. */
const HIGHEST_PX = 20_000;

const embeds = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html([?#]|$)/.test(src));

addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ message?: unknown; value?: unknown } | null>) => {
    const height = data?.message === 'height' ? data.value : undefined;
    if (typeof height !== 'number' || !(height > 0 && height <= HIGHEST_PX)) return;
    for (const frame of embeds()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  },
);
// Those that spoke before anyone listened.
for (const frame of embeds()) frame.contentWindow?.postMessage({ message: 'ready' }, '*');
