/** What people of each role may save, and what visitors then get. */
import { expect } from 'chai';
import { snippetOf } from '../../demo/snippets.js';
import { readPlaces } from '../demo/choosing.js';
import { dialled, roles, scriptsIn, startSite, type Site } from './site.js';

const base = 'https://county.example/hotline/';
const banner = { element: 'hotline-banner', attributes: { lang: 'es', 'quick-exit': true } };
const [forBanner, forList] = [
  await readPlaces(base, 'hotline-banner', 'es'),
  await readPlaces(base, 'hotline-resource-list', 'en'),
];

/** What the demo gives to be pasted. */
const pasted = {
  placeholder: snippetOf('placeholder', banner, forBanner),
  shortcode: snippetOf(
    'wordpress',
    { element: 'hotline-resource-list', attributes: { region: 'US-CA', filterable: true } },
    forList,
  ),
};
const whole = snippetOf('pinned', banner, forBanner);
const kept = {
  ...pasted,
  block: '<!-- wp:hotline-elements/banner {"lang":"es","quick-exit":true} /-->',
  element: whole.replace(/^<script.*<\/script>/, ''),
};

describe('the plug-in, as people save', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
    site.activate();
  });

  for (const role of roles) {
    for (const [name, text] of Object.entries(kept)) {
      it(`keeps a ${name} of an ${role} as it was written`, async () => {
        const post = await site.save(role, text);
        expect(post.content.raw).to.equal(text);
        const html = await site.read(post.link);
        expect(dialled(html)).to.include('tel:+18883737888');
        expect(scriptsIn(html).map(({ file }) => file)).to.deep.equal(['hotline.js']);
      });
    }

    it(`loads one script where an ${role} pasted another one beside an element`, async () => {
      const { link } = await site.save(role, whole);
      const html = await site.read(link);
      expect(scriptsIn(html).map(({ file }) => file)).to.deep.equal(['hotline.js']);
      expect(html).to.include('lang="es" quick-exit><a href="tel:');
    });
  }

  it('takes the address of a script out of exit-href, whoever wrote it', async () => {
    const { content } = await site.save(
      'author',
      '<hotline-quick-exit exit-href="javascript:alert(1)">Leave</hotline-quick-exit>' +
        '<div data-hotline="quick-exit" data-exit-href="javascript:alert(1)">Leave</div>',
    );
    expect(content.raw).to.not.include('javascript:');
    expect(content.raw).to.include('exit-href=').and.to.include('data-hotline=');
  });

  it('lets nothing through in an element that an author may not write elsewhere', async () => {
    const { content } = await site.save(
      'author',
      '<hotline-banner onclick="x()" style="color:red"></hotline-banner>',
    );
    expect(content.raw).to.equal('<hotline-banner></hotline-banner>');
  });
});
