import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRUCTURAL_WORDS } from '../../src/detectors/structures/structural-forms.ts';
import { candidateReason } from '../../src/formats/choose/is-candidate.ts';
import { sniff } from '../../src/formats/choose/sniff.ts';
import { FOREIGN_FORMS, FORMS } from '../../src/formats/forms.ts';
import type { ForeignForm, Form, KnownForm, Sample } from '../../src/formats/walk/form.ts';
import type { DocumentInfo } from '../../src/model/document.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import { parseYamlStream } from '../../src/text/yaml/yaml-tree.ts';
import { readDocument } from './read-document.ts';

/** The records of forms that stand in the sources, listed or not, each with its file. */
export async function formRecords(): Promise<readonly FormRecord[]> {
  const files = readdirSync('src/formats', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/formats/${name.replaceAll('\\', '/')}`)
    .sort();
  const records: FormRecord[] = [];
  for (const file of files) {
    const [, name] = /^export const ([A-Z][A-Z0-9_]*): (?:Foreign)?Form = /m.exec(readFileSync(file, 'utf8')) ?? [];
    if (name === undefined) continue;
    const module = (await import(`../../${file}`)) as Readonly<Record<string, KnownForm>>;
    records.push({ file, name, form: module[name]! });
  }
  return records;
}

/** A form as it stands in its file. */
export interface FormRecord {
  readonly file: string;
  /** The constant that holds it. */
  readonly name: string;
  readonly form: KnownForm;
}

const FORMAT_IDS = 'src/model/generated/format-id.ts';

/** What is still to be done about a form, each with the file that it is to be done in. */
export function missingOfForm({ file, name, form }: FormRecord): readonly string[] {
  const isListed = [...FORMS, ...FOREIGN_FORMS].includes(form);
  const isInPlace = file.startsWith(`src/formats/${form.shape === null ? 'others' : form.tool}/`);
  return [
    ...todosIn([file]),
    ...missing(isListed, `src/formats/forms.ts: the list has no ${name} (${file})`),
    ...missing(isInPlace, `${file}: it does not lie in the folder of its tool, ${form.tool}`),
    ...(form.shape === null ? missingOfForeign(file, form) : missingOfRead(file, form)),
  ];
}

/** What is told is to be told by the sample; what is passed over, passed over; and nothing is read. */
function missingOfForeign(file: string, { isAt, names, places, sample }: ForeignForm): readonly string[] {
  const text = textOf(sample);
  const tree = parseJson(text);
  const isPassedOver = candidateReason(sample.path) === 'never';
  return [
    ...missing(isAt?.(tree, tree.root) ?? true, `${file}: isAt does not tell the sample`),
    ...missing(isAt !== undefined || names !== undefined || places !== undefined, `${file}: nothing tells the form`),
    ...missing(isAt !== undefined || isPassedOver, `${file}: the path of the sample is not passed over`),
    ...missing(readDocument('x.json', text).format === null, `${file}: the sample is read`),
  ];
}

function missingOfRead(file: string, form: Form): readonly string[] {
  const cases = `fixtures/postman/${form.id}`;
  const fixtures = filesIn(cases);
  return [
    ...todosIn(fixtures),
    ...missing(
      readFileSync(FORMAT_IDS, 'utf8').includes(`'${form.id}'`),
      `${FORMAT_IDS}: no '${form.id}'; npm run generate`,
    ),
    ...missingOfSample(file, form),
    ...missing(
      fixtures.some((path) => readDocument(withinCase(path), readFileSync(path)).documents.some(isOf(form))),
      `${cases}: no file of its cases is read as ${form.id}`,
    ),
    ...fixtures
      .filter((path) => path.includes('/leak.') && path.endsWith('/expected.json') && isEmptyList(path))
      .map((path) => `${path}: it names no place (path, pointer, line, rule)`),
  ];
}

function textOf({ content }: Sample): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

/** A form's sample, taken through all that is derived from the records. */
function missingOfSample(file: string, form: Form): readonly string[] {
  const { path } = form.sample;
  const text = textOf(form.sample);
  const read = readDocument(path, text);
  const isRead = missing(read.documents.some(isOf(form)), `${file}: the sample is read as ${read.format ?? 'nothing'}`);
  if (form.isAt === undefined) return isRead;
  const syntax = sniff(text, path);
  if (syntax === null) return [`${file}: the sample holds all words of no row of marks`];
  const tree = syntax === 'json' ? parseJson(text) : parseYamlStream(text)[0]!;
  if (!form.isAt(tree, tree.root)) return [`${file}: isAt does not tell the sample`];
  const first = FORMS.find(({ isAt }) => isAt?.(tree, tree.root));
  return [
    ...missing(
      first === undefined || first.id === form.id,
      `src/formats/forms.ts: ${first?.id} stands before ${form.id}, and takes its sample`,
    ),
    ...isRead,
  ];
}

/** A path as the case has it: `fixtures/postman/<form>/<case>/` stands before it. */
function withinCase(path: string): string {
  return path.split('/').slice(4).join('/');
}

const isOf =
  ({ id }: Form) =>
  ({ format }: DocumentInfo): boolean =>
    format === id;

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

function isEmptyList(path: string): boolean {
  return (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).length === 0;
}

/** The same of a detector rule. */
export function missingOfRule(name: string): readonly string[] {
  const id = `generic-${name}`;
  const file = `src/detectors/structures/${name}.ts`;
  const folder = `fixtures/postman/environment/leak.${name}`;
  const word = /_WORD = '([^']*)'/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [
    ...todosIn([
      `src/providers/generic/${name}.ts`,
      file,
      `${folder}/stage.postman_environment.json`,
      `test/detectors/structures/${name}.test.ts`,
    ]),
    ...missing(
      RULES.kinds.some((rule) => rule.id === id),
      `src/providers/generated: no ${id}; npm run generate`,
    ),
    ...missing(
      STRUCTURAL_WORDS.includes(word),
      `src/detectors/structures/structural-forms.ts: MARKS has no row for '${word}'`,
    ),
    ...missing(
      !isEmptyList(`${folder}/expected.json`),
      `${folder}/expected.json: it names no place (path, pointer, line, rule)`,
    ),
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
