import { expressionOf } from '../../src/detectors/forms/compile-pattern.ts';
import type { KnownText, Provider } from '../../src/model/provider.ts';
import { parsePattern } from '../../src/providers/pattern-notation.ts';
import type { Output } from './output.ts';

type Field = 'samples' | 'slots' | 'objects';

const NAMES: readonly (readonly [field: Field, constant: string, comment: string])[] = [
  ['samples', 'SAMPLES', 'Credentials of documentation, which open nothing.'],
  ['slots', 'SLOTS', 'What stands in the place of a credential in documentation.'],
  ['objects', 'OBJECTS', 'Ids of objects that look like tokens.'],
];

/** The module of the texts that are known to be no credentials: what tests and people ask of them stays with the providers. */
export function buildKnownTexts(providers: readonly Provider[]): readonly Output[] {
  const constants = NAMES.map(([field, constant, comment]) => {
    const rows = providers.flatMap((provider) => provider[field] ?? []).map(toRow);
    return `\n/** ${comment} */\nexport const ${constant}: readonly KnownForm[] = [\n${rows.join('')}];\n`;
  });
  return [
    {
      path: 'src/providers/generated/known-texts.ts',
      content: [
        '// Written by `npm run generate` from the provider files: do not edit.\n',
        "import type { KnownForm } from '../../model/provider.ts';\n",
        ...constants,
      ].join(''),
    },
  ];
}

function toRow({ id, reason, ...text }: KnownText): string {
  return `  { id: '${id}', pattern: /${sourceOf(text)}/, reason: '${reason}' },\n`;
}

function sourceOf({ pattern, at }: Pick<KnownText, 'pattern' | 'at'>): string {
  const body = expressionOf(parsePattern(pattern));
  switch (at) {
    case 'start':
      return `^${body}`;
    case 'end':
      return `${body}$`;
    case 'anywhere':
      return body;
    default:
      return `^${body}$`;
  }
}
