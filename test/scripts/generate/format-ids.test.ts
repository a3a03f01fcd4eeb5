import { join } from 'node:path';
import { buildFormatIds } from '../../../scripts/generate/format-ids.ts';
import { FORMS } from '../../../src/formats/forms.ts';

const [types, schema] = buildFormatIds(join(import.meta.dirname, '../../..'));

test('the type names each form once', () => {
  const ids = Array.from(types!.content.matchAll(/^ {2}\| '([^']+)'/gm), ([, id]) => id);
  expect(ids).toEqual(FORMS.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the schema of the report lists the same, and stays JSON', () => {
  const published = JSON.stringify(JSON.parse(schema!.content));
  expect(published).toContain(`"format":{"enum":${JSON.stringify(FORMS.map(({ id }) => id))}}`);
});
