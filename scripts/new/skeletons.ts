import type { Output } from '../generate/output.ts';

/** What `npm run new` writes, and what is left to do by hand. */
export interface Skeleton {
  readonly files: readonly Output[];
  readonly next: readonly string[];
}

/** The three things that are added most often. Whatever says TODO is to be filled in: tests name what still does. */
export const SKELETONS = { form, provider, rule } as const satisfies Record<string, (name: string) => Skeleton>;

function form(name: string): Skeleton {
  const constant = name.toUpperCase().replaceAll('-', '_');
  const fixture = `fixtures/postman/${name}/leak.first`;
  return {
    files: [
      {
        path: `src/formats/postman/${name}.ts`,
        content: `import type { Form } from '../walk/form.ts';
import { has } from '../walk/looks.ts';
import { members } from '../walk/shapes.ts';

/** TODO: what writes such files, and the page that describes them. */
export const ${constant}: Form = {
  id: '${name}',
  tool: 'postman',
  marks: { json: [['"TODO: a word that each such file holds"']] },
  isAt: (tree, node) => has(tree, node, 'TODO: a member that files of no other form have'),
  shape: members({}),
  sample: { path: 'x.json', content: { TODO: 'the least that is told' } },
};
`,
      },
      { path: `${fixture}/export.json`, content: '{ "TODO": "a real export, with fakes in place of its secrets" }\n' },
      { path: `${fixture}/expected.json`, content: '[]\n' },
    ],
    next: [
      `add ${constant} to FORMS in src/formats/forms.ts, in the order in which the forms are asked`,
      'npm run generate, which writes its id where types and the schema of the report have it',
      'npm test -- test/formats test/fixtures: they say what is missing',
    ],
  };
}

function provider(name: string): Skeleton {
  return {
    files: [
      {
        path: `src/providers/${/^[a-z]/.test(name) ? name.charAt(0) : '0'}/${name}.ts`,
        content: `import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: '${name}',
  name: 'TODO',
  hosts: ['api.${name}.TODO'],
  kinds: [
    {
      id: '${name}-api-key',
      title: 'TODO API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['TODO_<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      revokeUrl: 'https://TODO',
      references: ['TODO: the page that describes the form'],
    },
  ],
};
`,
      },
    ],
    next: ['fill in what says TODO', 'npm run generate', 'npm test -- test/providers: it says what is missing'],
  };
}

function rule(name: string): Skeleton {
  const find = `find${pascal(name)}`;
  const word = `${name.toUpperCase().replaceAll('-', '_')}_WORD`;
  const imported = [find, word].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join(', ');
  const fixture = `fixtures/postman/environment/leak.${name}`;
  const value = 'TODO: a text in which the credential stands as @@<24 alnum>@@, or as another pattern';
  const environment = {
    id: 'b6b1c7a0-0000-4000-8000-000000000001',
    name: 'Stage',
    values: [{ key: 'config', value, type: 'default', enabled: true }],
    _postman_variable_scope: 'environment',
  };
  return {
    files: [
      {
        path: `src/providers/generic/${name}.ts`,
        content: `import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'generic-${name}',
  name: 'TODO',
  hosts: [],
  kinds: [
    {
      id: 'generic-${name}',
      title: 'TODO',
      type: 'password',
      severity: 'high',
      patterns: [],
      structural: true,
      distinctive: true,
      references: ['TODO: the page that describes the structure'],
    },
  ],
};
`,
      },
      {
        path: `src/detectors/structures/${name}.ts`,
        content: `import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { secretAt } from '../words/group-span.ts';
import { judgeValue } from '../words/placeholder.ts';

/** A literal that shows where to look, compared without case. */
export const ${word} = 'TODO';

/** Tried where the word stands, and begins with it. Bounded repetitions only, so that it is linear. */
const PATTERN = /TODO[ \\t]{0,4}=[ \\t]{0,4}(?<secret>[^\\s"']{8,256})/diy;

/** TODO: the credential behind the word, and the page that describes it. */
export function ${find}(text: string, at: number): readonly { readonly span: Span; readonly ruleId: RuleId }[] {
  const span = secretAt(PATTERN, text, at);
  if (span === null) return [];
  const { verdict } = judgeValue(text.slice(span.from, span.to), null, 'password');
  return verdict === 'placeholder' ? [] : [{ span, ruleId: 'generic-${name}' }];
}
`,
      },
      { path: `${fixture}/stage.postman_environment.json`, content: `${JSON.stringify(environment, null, 2)}\n` },
      { path: `${fixture}/expected.json`, content: '[]\n' },
      {
        path: `test/detectors/structures/${name}.test.ts`,
        content: `import { ${imported} } from '../../../src/detectors/structures/${name}.ts';
import { missingOfRule } from '../../support/missing-parts.ts';

test('the rule generic-${name} is complete', () => {
  expect(missingOfRule('${name}')).toEqual([]);
});

test.each<[text: string, secret: string | null]>([
  ['TODO: a text that holds the credential', 'TODO: the credential'],
  ['TODO: a text that looks much like it and holds none', null],
  ['TODO: the first text with {{reference}} in place of the credential', null],
])('%s', (text, secret) => {
  const [found] = ${find}(text, text.toLowerCase().indexOf(${word}.toLowerCase()));
  expect(found === undefined ? null : text.slice(found.span.from, found.span.to)).toBe(secret);
});
`,
      },
    ],
    next: [
      'fill in what says TODO, then npm run generate',
      `add { word: ${word}, find: ${find}, once: false } to MARKS in src/detectors/structures/structural-forms.ts`,
      `npm run types && npm test -- test/detectors test/fixtures test/providers test/expressions: they say what is missing`,
    ],
  };
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
