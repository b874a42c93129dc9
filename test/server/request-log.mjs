/**
 * Lets a test see what a page asked of the server. `GET /__requests?since=12` answers
 * `{"mark": 15, "requests": [{"method": "GET", "url": "/dist/hotline.js", "referer": "…"}, …]}`: everything after mark
 * 12 but these look-ups themselves. Without `since`, everything.
 *
 * @returns {import('koa').Middleware}
 */
export function requestLog() {
  const requests = [];
  return (context, next) => {
    if (context.path === '/__requests') {
      const since = Number(context.query.since ?? 0);
      context.set('Cache-Control', 'no-store');
      context.body = { mark: requests.length, requests: requests.slice(since) };
      return;
    }
    requests.push({ method: context.method, url: context.url, referer: context.get('Referer') });
    return next();
  };
}
