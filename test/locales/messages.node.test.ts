import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';
import type { StrResult } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { DOMParser, type Element } from '@xmldom/xmldom';

import directoryJson from '../../src/data/directory.json';
import type { Directory, Prose } from '../../src/data/types.js';
import { sourceLocale, targetLocales } from '../../src/locales/generated/locale-codes.js';
import { numbersOf, textProblems, translationProblems } from '../data/rules.js';

const root = path.resolve(import.meta.dirname, '../..');
const numbers = numbersOf(directoryJson as Directory);

/** The pseudo-locale is made by the build, so it has every message. */
const PSEUDO = 'ar-XB';

/** By code: English messages whose translation is the same, and why. */
const sameAsEnglish: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    'Chat:': 'The same word.',
    TTY: 'The name of the thing in the United States, in Spanish, too.',
    '…, …': 'A day and a time are put together in the same way.',
    '…:… a.m.': 'Spanish in the United States writes hours like this.',
    '…:… p.m.': 'Spanish in the United States writes hours like this.',
  },
};

/** By code: English messages that have the same translation, and why. */
const sameAsAnother: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { 'teen / teenager': 'Words to search by, and Spanish has one for both.' },
};

/** A sentence in pieces, and what stands between them. */
interface Message {
  readonly strings: readonly string[];
  readonly placeholders: readonly string[];
}

interface Unit {
  readonly id: string;
  readonly note: string;
  readonly source: Message;
  readonly target: Message | undefined;
}

const messageOfElement = (element: Element): Message => {
  const strings = [''];
  const placeholders: string[] = [];
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeName === 'x') {
      placeholders.push((node as Element).getAttribute('id') ?? '');
      strings.push('');
    } else {
      strings.push(`${strings.pop() ?? ''}${node.textContent ?? ''}`);
    }
  }
  return { strings, placeholders };
};

const messageOfTemplate = (template: string | StrResult): Message =>
  typeof template === 'string'
    ? { strings: [template], placeholders: [] }
    : { strings: [...template.strings], placeholders: template.values.map(String) };

const textOf = ({ strings }: Message): string => strings.join('…');

const unitsOf = (code: string): Unit[] => {
  const xml = readFileSync(path.join(root, `src/locales/xliff/${code}.xlf`), 'utf8');
  const units = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('trans-unit');
  return Array.from(units).map((unit) => {
    const [source, target, note] = ['source', 'target', 'note'].map(
      (name) => unit.getElementsByTagName(name)[0],
    );
    return {
      id: unit.getAttribute('id') ?? '',
      note: note?.textContent?.trim() ?? '',
      source: messageOfElement(source!),
      target: target && messageOfElement(target),
    };
  });
};

const builtOf = async (code: string): Promise<Record<string, string | StrResult>> => {
  const { templates }: { templates: Record<string, string | StrResult> } = await import(
    `../../src/locales/generated/${code}.ts`
  );
  return templates;
};

/** The built messages, without the sentences of the data. */
const templatesOf = async (code: string): Promise<Record<string, Message>> => {
  const templates = await builtOf(code);
  const sentences = proseOf(code);
  return Object.fromEntries(
    Object.entries(templates)
      .filter(([id]) => !(id in sentences))
      .map(([id, template]) => [id, messageOfTemplate(template)]),
  );
};

const idOf = ({ strings }: Message): string => generateMsgId([...strings], false);

const proseFile = (code: string): string => path.join(root, `src/data/prose/${code}.json`);

/** The sentences of the data with their translations. */
const sentencesOf = (code: string): Prose[string][] => {
  const prose = existsSync(proseFile(code)) ? readFileSync(proseFile(code), 'utf8') : '{}';
  return Object.values(JSON.parse(prose) as Prose);
};

/** The translated sentences of the data, by the id that is made from the English. */
const proseOf = (code: string): Record<string, string> =>
  Object.fromEntries(sentencesOf(code).map(({ source, target }) => [generateMsgId(source, false), target]));

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort();

describe('locales/messages', () => {
  it('are asked for in Spanish and in the pseudo-locale', () => {
    expect(targetLocales).to.include.members(['es', PSEUDO]);
    expect(sourceLocale).to.equal('en');
  });

  for (const code of targetLocales) {
    describe(code, () => {
      const units = unitsOf(code);
      let templates: Record<string, Message> = {};
      before(async () => {
        templates = await templatesOf(code);
      });

      it('has every message, and no other', async () => {
        const all = Object.keys(await templatesOf(code === PSEUDO ? 'es' : PSEUDO));
        expect(all).to.not.be.empty;
        expect(sorted(Object.keys(templates))).to.deep.equal(sorted(all));
      });

      it('is built from the XLIFF file as it is', () => {
        const translated = units.flatMap(({ id, target }) => (target ? [[id, target] as const] : []));
        expect(templates).to.deep.equal(Object.fromEntries(translated));
        expect(translated).to.have.length(units.length);
      });

      it('is built from the prose file as it is', async () => {
        expect(await builtOf(code)).to.include(proseOf(code));
      });

      it('has the ids of the sentences in the XLIFF file: a changed sentence is not translated', () => {
        expect(units.map(({ source }) => idOf(source))).to.deep.equal(units.map(({ id }) => id));
        const found = units.filter(({ source: { strings, placeholders } }) => {
          const changed = {
            strings: strings.map((text, index) => (index ? text : `${text}!`)),
            placeholders,
          };
          return idOf(changed) in templates;
        });
        expect(found).to.deep.equal([]);
      });

      it('fills in what the English fills in', () => {
        const different = units.filter(
          ({ source, target }) =>
            sorted(source.placeholders).join() !== sorted(target?.placeholders ?? []).join() ||
            source.placeholders.length !== target?.placeholders.length,
        );
        expect(different.map(({ source }) => textOf(source))).to.deep.equal([]);
      });

      it('has a note for the translator at every message', () => {
        const silent = units.filter(({ note }) => note.length < 5);
        expect(silent.map(({ source }) => textOf(source))).to.deep.equal([]);
      });

      it('holds no markup, no telephone number, and Latin digits, in English and translated', () => {
        const problems = units.flatMap(({ source, target }) =>
          [source, target ?? source].flatMap((message) =>
            textProblems(textOf(message), numbers).map((problem) => `"${textOf(message)}" ${problem}`),
          ),
        );
        expect(problems).to.deep.equal([]);
      });
    });
  }

  for (const code of targetLocales.filter((target) => target !== PSEUDO)) {
    it(`are translated, and keep what is dialed and texted: ${code}`, () => {
      const allowed = sameAsEnglish[code] ?? {};
      const problems = unitsOf(code).flatMap(({ source, target = source }) =>
        translationProblems(textOf(source), textOf(target))
          .filter((problem) => problem !== 'is the English sentence' || !(textOf(source) in allowed))
          .map((problem) => `"${textOf(source)}" ${problem}`),
      );
      expect(problems).to.deep.equal([]);
    });

    it(`are the English ones only where there is a reason: ${code}`, () => {
      const same = unitsOf(code).filter(({ source, target }) => target && textOf(source) === textOf(target));
      expect(sorted(Object.keys(sameAsEnglish[code] ?? {}))).to.deep.equal(
        sorted(same.map(({ source }) => textOf(source))),
      );
    });

    it(`say the same as another one only where there is a reason: ${code}`, () => {
      const units = unitsOf(code).map(({ source, target = source }) => [textOf(source), textOf(target)]);
      const sentences = sentencesOf(code).map(({ source, target }) => [source, target]);
      const meanings = new Map<string, string[]>();
      for (const [english = '', translated = ''] of [...units, ...sentences])
        meanings.set(translated, sorted([...(meanings.get(translated) ?? []), english]));
      const shared = [...meanings.values()].filter(({ length }) => length > 1);
      expect(sorted(shared.map((all) => all.join(' / ')))).to.deep.equal(
        sorted(Object.keys(sameAsAnother[code] ?? {})),
      );
    });
  }
});
