import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { STRUCTURAL_WORDS } from '../../src/detectors/structures/structural-forms.ts';
import { sniff } from '../../src/formats/choose/sniff.ts';
import { recognise } from '../../src/formats/recognise.ts';
import type { Form } from '../../src/formats/walk/form.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import { parseYamlStream } from '../../src/text/yaml/yaml-tree.ts';
import { readDocument } from './read-document.ts';

/** What is still to be done about a form that `npm run new` began, each with the file that it is to be done in. */
export function missingOfForm({ format, isAt }: Form): readonly string[] {
  const file = `src/formats/${format}.ts`;
  const folder = `fixtures/postman/${format}/leak.first`;
  const name = readdirSync(folder).find((one) => one !== 'expected.json');
  if (name === undefined) return [`${folder}: it holds no file of the form`];
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const tree =
    text.trimStart().startsWith('{') || text.trimStart().startsWith('[') ? parseJson(text) : parseYamlStream(text)[0]!;
  const taken = recognise(tree, name)?.format ?? null;
  const { values } = readDocument(name, text);
  return [
    ...todosIn([file, `${folder}/${name}`]),
    ...missing(isMentioned('src/model/document.ts', format), `src/model/document.ts: FormatId has no '${format}'`),
    ...missing(
      isMentioned('docs/schema/report.schema.json', format),
      `docs/schema/report.schema.json: no format "${format}"`,
    ),
    ...missing(
      isMentioned('scripts/sweep/placements.ts', format),
      `scripts/sweep/placements.ts: no place for a secret in '${format}'`,
    ),
    ...missing(isAt(tree, tree.root), `${file}: isAt does not tell ${folder}/${name}`),
    ...missing(taken === format, `src/formats/recognise.ts: FORMS takes the file for ${taken ?? 'none of its forms'}`),
    ...missing(
      sniff(text, name) !== null,
      'src/formats/choose/sniff.ts: no row of JSON_MARKS (and ANY_JSON_MARK) or YAML_MARKS lets the file in',
    ),
    ...missing(values.length > 0, `${file}: the shape gives no value of the file`),
    ...missing(expects(folder), `${folder}/expected.json: it names no place (path, pointer, line, rule)`),
  ];
}

/** The same of a detector rule. */
export function missingOfRule(name: string): readonly string[] {
  const id = `generic-${name}`;
  const file = `src/detectors/${name}.ts`;
  const folder = `fixtures/postman/environment/leak.${name}`;
  const word = /_WORD = '([^']*)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [
    ...todosIn([
      `src/providers/generic/${name}.ts`,
      file,
      `${folder}/stage.postman_environment.json`,
      `test/detectors/${name}.test.ts`,
    ]),
    ...missing(
      RULES.kinds.some((rule) => rule.id === id),
      `src/providers/generated: no ${id}; npm run generate`,
    ),
    ...missing(
      STRUCTURAL_WORDS.includes(word),
      `src/detectors/structures/structural-forms.ts: MARKS has no row for '${word}'`,
    ),
    ...missing(expects(folder), `${folder}/expected.json: it names no place (path, pointer, line, rule)`),
  ];
}

/** The files that still have something to be filled in. */
export function todosIn(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => existsSync(file) && readFileSync(file, 'utf8').includes('TODO'))
    .map((file) => `${file}: it still says TODO`);
}

function missing(isThere: boolean, message: string): readonly string[] {
  return isThere ? [] : [message];
}

function isMentioned(file: string, format: string): boolean {
  return new RegExp(`['"]${format}['"]`).test(readFileSync(file, 'utf8'));
}

function expects(folder: string): boolean {
  return (JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as unknown[]).length > 0;
}
