import { expect } from '@open-wc/testing';
import { all } from '../pages/looking.js';
import { expectNumber, type Page } from '../pages/opening.js';
import { blockOf, byId, choose, codeOf, longestTestMs, openDemo, previewOf } from './opening-demo.js';
import { until } from '../waiting.js';

describe('the workbench of the demo', function () {
  this.timeout(longestTestMs);

  it('shows and writes what is chosen', async () => {
    const page = await openDemo('index.html');
    choose(page, 'lang', 'es');
    choose(page, 'layout', 'bar');
    byId<HTMLInputElement>(page, 'quick-exit').click();
    await until(() => codeOf(page, 'element').includes('quick-exit'));
    expect(codeOf(page, 'element')).to.match(
      /<hotline-banner lang="es" layout="bar" quick-exit><a href="tel:\+18883737888">1-888-373-7888<\/a><\/hotline-banner>$/,
    );
    const preview = await previewOf(page, '[part=exit]');
    expectNumber(preview.document);
    expect(all(preview.document, '[part=name]')[0]?.textContent).to.contain('Línea Nacional');
  });

  it('writes what is right for the place, and says why', async () => {
    const page = await openDemo('index.html');
    for (const { value } of byId<HTMLSelectElement>(page, 'where').options) {
      choose(page, 'where', value);
      const row = page.document.querySelector<HTMLTableRowElement>(`[data-where="${value}"]`)!;
      const marks = {
        pinned: '<script',
        placeholder: '<div class="hotline-embed"',
        'own-link': '<p><a href="https://YOUR-HOST/hotline/e/en/">',
        iframe: '<div><iframe',
        wordpress: '[hotline-banner]',
      };
      const mark = marks[row.dataset['carrier'] as keyof typeof marks];
      await until(() => codeOf(page, 'element').startsWith(mark), `${value} is not ${mark}`);
      expect(byId(page, 'why').textContent).to.equal(row.cells[2]!.textContent);
      expect(byId(page, 'stripped').textContent).to.equal(row.cells[3]!.textContent);
    }
  });

  it('keeps the choice in the address, and follows it', async () => {
    const page = await openDemo('index.html');
    choose(page, 'element', 'hotline-resource-list');
    choose(page, 'region', 'US-CA');
    await until(() => page.location.hash === '#element=hotline-resource-list&region=US-CA');
    const again = await openDemo(`es.html${page.location.hash}`);
    expect(byId<HTMLSelectElement>(again, 'region').value).to.equal('US-CA');
    again.location.hash = '#element=hotline-definition-card&sections=law';
    await until(() => codeOf(again, 'element').includes('<hotline-definition-card sections="law">'));
  });

  it('says what of an address cannot be used', async () => {
    const page = await openDemo('index.html#element=hotline-banner&layout=round');
    expect(byId(page, 'problems').textContent).to.contain('layout=round');
    expect(byId<HTMLSelectElement>(page, 'layout').value).to.equal('card');
    choose(page, 'base', 'https://county.example/?v=1');
    expect(byId(page, 'problems').textContent)
      .to.contain('base=https://county.example/?v=1')
      .and.to.contain('there is a ? in it')
      .and.to.contain('https://YOUR-HOST/hotline/ is used instead');
  });

  describe('says before one copies', () => {
    const remarksOf = (page: Page) => byId(page, 'remarks').innerText;
    const foreign = 'https%3A%2F%2Fforeign.example%2F';

    for (const [name, words] of Object.entries({
      'index.html': ['only an example', 'came with the link', 'leaves only the frame'],
      'es.html': ['solo un ejemplo', 'venía con el enlace', 'deja solo el marco'],
    })) {
      const [example, received, frame] = words as [string, string, string];

      it(`that the address is an example: ${name}`, async () => {
        const page = await openDemo(name);
        await until(() =>
          remarksOf(page).includes(`https://YOUR-HOST/hotline/ ${name === 'es.html' ? 'es' : 'is'} `),
        );
        expect(remarksOf(page)).to.contain(example);
        choose(page, 'where', 'wordpress-plugin');
        await until(() => codeOf(page, 'element').startsWith('[') && remarksOf(page) === '');
        choose(page, 'where', 'own-templates');
        choose(page, 'base', 'https://county.example/hotline/');
        await until(() => codeOf(page, 'element').includes('county.example') && remarksOf(page) === '');
      });

      it(`that an address came with the link: ${name}`, async () => {
        const page = await openDemo(
          `${name}#element=hotline-banner&quick-exit=true&exit-href=${foreign}away&base=${foreign}`,
        );
        await until(() => remarksOf(page).split(received).length === 3);
        expect(remarksOf(page)).to.contain('https://foreign.example/away').and.not.contain(example);
        choose(page, 'exit-href', 'https://county.example/away');
        await until(() => remarksOf(page).split(received).length === 2);
        choose(page, 'layout', 'bar');
        await until(() => codeOf(page, 'element').includes('bar'));
        expect(remarksOf(page)).to.contain(received);
        choose(page, 'base', 'https://county.example/');
        await until(() => remarksOf(page) === '');
      });

      it(`that an exit leaves only the frame: ${name}`, async () => {
        const page = await openDemo(`${name}#element=hotline-banner&carrier=iframe`);
        await until(() => codeOf(page, 'element').includes('<iframe'));
        expect(remarksOf(page)).not.to.contain(frame);
        byId<HTMLInputElement>(page, 'quick-exit').click();
        await until(() => remarksOf(page).includes(frame));
        choose(page, 'element', 'hotline-quick-exit');
        await until(() => codeOf(page, 'element').includes('element=quick-exit'));
        expect(remarksOf(page)).to.contain(frame);
        choose(page, 'carrier', 'pinned');
        await until(() => !remarksOf(page).includes(frame));
      });
    }
  });

  it('gives the line to the clipboard, or selects it', async () => {
    const page = await openDemo('index.html');
    const block = blockOf(page, 'element');
    block.querySelector('button')!.click();
    await until(() => block.querySelector('[role=status]')!.textContent);
    const isCopied = block.querySelector('[role=status]')!.textContent.startsWith('Copied');
    if (!isCopied) expect(page.getSelection()?.toString()).to.equal(codeOf(page, 'element'));
  });

  it('tells how well chosen colors can be read, and paints the page with them', async () => {
    const page = await openDemo('index.html');
    choose(page, '--hotline-color-accent', '#ffcc00');
    await until(() => byId(page, 'contrasts').querySelector('.too-low'));
    expect(byId(page, 'contrasts').textContent).to.contain('On accent on Accent, light: 1.5 to 1');
    await until(() => codeOf(page, 'style'));
    expect(codeOf(page, 'style')).to.equal(':root { --hotline-color-accent: #ffcc00; }');
    const preview = await previewOf(page, '[part=phone]');
    const link = all(preview.document, '[part=phone]')[0]!;
    await until(() => preview.getComputedStyle(link).backgroundColor === 'rgb(255, 204, 0)');
    byId(page, 'reset-colors').click();
    await until(() => codeOf(page, 'style') === '');
    expect(byId(page, 'contrasts').childElementCount).to.equal(0);
  });
});
