import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/formats/forms.ts';
import type { Output } from './output.ts';

const SCHEMA = 'docs/schema/report.schema.json';
const FORMAT = /("format": \{\s*"enum": \[)[^\]]*(\])/;

/** The ids of the forms: as a type, and in the schema of the report, the rest of which is written by hand. */
export function buildFormatIds(root: string): readonly Output[] {
  const ids = FORMS.map(({ id }) => id);
  const schema = readFileSync(join(root, SCHEMA), 'utf8');
  if (!FORMAT.test(schema)) throw new Error(`${SCHEMA} has no list of formats`);
  const listed = ids.map((id) => `\n            "${id}"`).join(',');
  return [
    {
      path: 'src/model/generated/format-id.ts',
      content: [
        '// Written by `npm run generate` from the list of forms: do not edit.\n',
        '/** A form in which Postman (or a tool of its family) writes files. */\n',
        `export type FormatId =\n${ids.map((id) => `  | '${id}'`).join('\n')};\n`,
      ].join(''),
    },
    { path: SCHEMA, content: schema.replace(FORMAT, `$1${listed}\n          $2`) },
  ];
}
