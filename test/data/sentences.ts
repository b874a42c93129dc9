/** Every sentence of the data that can be translated, by the id that translations and elements know it by. */
import type { Definitions, Directory } from '../../src/data/types.js';

export interface Sentence {
  readonly id: string;
  readonly text: string;
  /**
   * `name`: of an organization, translated only where it has an official name in the language. `place`: may be the
   * same in another language. `strict`: law, amounts and deadlines, left in English until a translation is reviewed.
   * `unseen`: no element shows it.
   */
  readonly kind: 'prose' | 'name' | 'place' | 'strict' | 'unseen';
  /** The codes that it may hold: 911 is a name. */
  readonly codes?: readonly string[];
}

const ofServices = ({ services }: Directory): Sentence[] =>
  services.flatMap((service) => {
    const isHelp = service.status !== 'defunct' && service.status !== 'inactive';
    const sentence = (field: string, text: string | undefined, kind: Sentence['kind']): Sentence[] =>
      text === undefined ? [] : [{ id: `${service.id}.${field}`, text, kind: isHelp ? kind : 'unseen' }];
    const codes = service.phones.map(({ number }) => number).filter((number) => !number.startsWith('+'));
    return [
      ...sentence('name', service.name, 'name').map((name) => ({ ...name, codes })),
      ...sentence('description', service.description, 'prose'),
      ...sentence('alert', service.alert, 'prose'),
      ...sentence('interpretationServices', service.interpretationServices, 'prose'),
      ...sentence('eligibility', service.eligibility, 'strict'),
      ...sentence('fees', service.fees, 'prose'),
      ...service.serviceAreas.flatMap(({ name }, index) => sentence(`serviceAreas.${index}`, name, 'place')),
      ...service.schedules.flatMap((schedule, index) =>
        sentence(`schedules.${index}`, 'description' in schedule ? schedule.description : undefined, 'prose'),
      ),
      ...(service.applicationProcess ?? []).flatMap(({ text }, index) =>
        sentence(`applicationProcess.${index}.text`, text, 'prose'),
      ),
    ];
  });

const ofTerms = (directory: Directory): Sentence[] => [
  ...(['topics', 'audiences'] as const).flatMap((list) =>
    directory[list].flatMap(({ id, name, synonyms = [] }) => [
      { id: `${list}.${id}.name`, text: name, kind: 'prose' as const },
      ...synonyms.map((text, index) => ({
        id: `${list}.${id}.synonyms.${index}`,
        text,
        kind: 'prose' as const,
      })),
    ]),
  ),
  ...directory.regions.map(({ code, name }) => ({
    id: `regions.${code}.name`,
    text: name,
    kind: 'place' as const,
  })),
];

const ofDefinitions = ({ definition, types, figures, signs, law }: Definitions): Sentence[] => {
  const sentence = (path: string, text: string, kind: Sentence['kind'] = 'prose'): Sentence => ({
    id: `definitions.${path}`,
    text,
    kind,
  });
  return [
    sentence('definition.text', definition.text),
    ...definition.elements.flatMap(({ id, title, text }) => [
      sentence(`definition.${id}.title`, title),
      sentence(`definition.${id}.text`, text),
    ]),
    ...types.flatMap(({ id, title, text }) => [
      sentence(`types.${id}.title`, title),
      sentence(`types.${id}.text`, text),
    ]),
    ...figures.flatMap(({ id, value, text, isAmount, replacedBy }) => [
      sentence(`figures.${id}.value`, value, replacedBy ? 'unseen' : isAmount ? 'strict' : 'prose'),
      sentence(`figures.${id}.text`, text, replacedBy ? 'unseen' : isAmount ? 'strict' : 'prose'),
    ]),
    sentence('signs.caveat', signs.caveat),
    sentence('signs.advice', signs.advice),
    ...signs.items.map(({ id, text }) => sentence(`signs.${id}.text`, text)),
    ...law.flatMap(({ id, title, text }) => [
      sentence(`law.${id}.title`, title),
      sentence(`law.${id}.text`, text, 'strict'),
    ]),
  ];
};

/** All of them, in the order of the data. */
export const sentencesOf = (directory: Directory, definitions: Definitions): Sentence[] => [
  ...ofServices(directory),
  ...ofTerms(directory),
  ...ofDefinitions(definitions),
];
