import { UseTable } from '../../../src/engine/resolve/use-table.ts';
import { VariableTable } from '../../../src/engine/resolve/variable-table.ts';
import type { VariableScope } from '../../../src/model/document.ts';
import { aDocument, aRequest } from '../../support/scanned.ts';

const here = aDocument({ path: 'here/c.json' });
const hereToo = aDocument({ path: 'here/e.json', format: 'environment' });
const there = aDocument({ path: 'there/e.json', format: 'environment' });
const above = aDocument({ path: 'e.json', format: 'environment' });

function tableOf(...entries: readonly [string, string, VariableScope, typeof here, boolean?][]): VariableTable {
  const table = new VariableTable();
  for (const [name, text, scope, document, enabled = true] of entries) {
    table.add({ name, text, scope, document, enabled });
  }
  return table;
}

describe('valuesOf', () => {
  test('prefers the nearest environments', () => {
    const table = tableOf(['a', 'near', 'environment', hereToo], ['a', 'far', 'environment', there]);
    expect(table.valuesOf('a', here)).toEqual(['near']);
  });

  test('takes a far environment where no nearer one defines the name, but none of another project', () => {
    expect(tableOf(['a', 'far', 'environment', above]).valuesOf('a', here)).toEqual(['far']);
    expect(tableOf(['a', 'far', 'environment', there]).valuesOf('a', here)).toEqual([]);
  });

  test('takes both the collection’s and the environment’s value: nobody knows what will be selected', () => {
    const table = tableOf(['a', 'own', 'collection', here], ['a', 'env', 'environment', hereToo]);
    expect(table.valuesOf('a', here)).toEqual(['own', 'env']);
  });

  test('takes globals only if nothing narrower has a value', () => {
    expect(tableOf(['a', 'g', 'globals', hereToo]).valuesOf('a', here)).toEqual(['g']);
    const table = tableOf(['a', 'g', 'globals', hereToo], ['a', 'own', 'collection', here]);
    expect(table.valuesOf('a', here)).toEqual(['own']);
  });

  test('does not see the variables of another collection', () => {
    const other = aDocument({ path: 'here/other.json' });
    expect(tableOf(['a', 'x', 'collection', other]).valuesOf('a', here)).toEqual([]);
  });

  test('prefers enabled definitions, and leaves out empty ones', () => {
    const table = tableOf(
      ['a', 'off', 'environment', hereToo, false],
      ['a', 'on', 'environment', hereToo],
      ['a', ' ', 'environment', hereToo],
    );
    expect(table.valuesOf('a', here)).toEqual(['on']);
    expect(tableOf(['a', 'off', 'environment', hereToo, false]).valuesOf('a', here)).toEqual(['off']);
  });

  test('sees what a v3 definition above defines', () => {
    const definition = aDocument({ path: 'p/My API/.resources/definition.yaml', format: 'collection-v3' });
    const inner = aDocument({ path: 'p/My API/Folder/Get.request.yaml', format: 'collection-v3' });
    const outer = aDocument({ path: 'p/Other/Get.request.yaml', format: 'collection-v3' });
    const table = tableOf(['a', 'x', 'collection', definition]);
    expect(table.valuesOf('a', inner)).toEqual(['x']);
    expect(table.valuesOf('a', outer)).toEqual([]);
  });
});

describe('uses', () => {
  const carried = { in: 'header', name: 'x-api-key', scheme: null } as const;

  test('of a definition are those that may mean it', () => {
    const variables = tableOf(['a', 'x', 'environment', hereToo], ['a', 'y', 'environment', there]);
    const uses = new UseTable(variables);
    const use = {
      document: here,
      request: aRequest({ document: here }),
      path: [],
      auth: null,
      authority: null,
      carried,
      field: null,
    };
    uses.add('a', use);
    uses.add('a', { ...use });
    expect(uses.of({ name: 'a', scope: 'environment', document: hereToo })).toEqual([use]);
    expect(uses.of({ name: 'a', scope: 'environment', document: there })).toEqual([]);
  });

  test('of a name that has very many are kept if they say something else', () => {
    const variables = tableOf(['a', 'x', 'environment', hereToo]);
    const uses = new UseTable(variables);
    const field = null;
    const add = (name: string, authority: string): void =>
      uses.add('a', {
        ...{ document: here, path: [], auth: null, authority: null, field, carried: { ...carried, name } },
        request: aRequest({ document: here, authority }),
      });
    for (let at = 0; at < 20_000; at += 1) add('x-api-key', 'https://h.test');
    add('x-api-key', 'https://h.test');
    add('x-other', 'https://h.test');
    add('x-api-key', 'https://other.test');
    const found = uses.of({ name: 'a', scope: 'environment', document: hereToo });
    expect(found).toHaveLength(20_002);
    expect(found.slice(-2).map((use) => [use.carried!.name, use.request!.authority])).toEqual([
      ['x-other', 'https://h.test'],
      ['x-api-key', 'https://other.test'],
    ]);
  });

  test('go through variables that refer to it, with the scheme they add', () => {
    const variables = tableOf(
      ['token', 'x', 'environment', hereToo],
      ['auth', 'Bearer {{token}}', 'environment', hereToo],
      ['loop', '{{auth}}{{loop}}', 'environment', hereToo],
    );
    const uses = new UseTable(variables);
    const field = { role: 'header', key: 'X-Api-Key', sensitivity: 'unknown', authType: null, lead: '' } as const;
    uses.add('auth', { document: here, request: aRequest(), path: [], auth: null, authority: null, carried, field });
    const [use] = uses.of({ name: 'token', scope: 'environment', document: hereToo });
    expect(use!.carried).toEqual({ ...carried, scheme: 'bearer' });
    expect(use!.field).toEqual({ ...field, lead: 'Bearer ' });
  });

  test('fill no field alone behind a variable that holds more', () => {
    const variables = tableOf(['id', 'x', 'environment', hereToo], ['auth', 'Bearer a-{{id}}', 'environment', hereToo]);
    const uses = new UseTable(variables);
    const field = { role: 'header', key: 'X-Api-Key', sensitivity: 'unknown', authType: null, lead: '' } as const;
    uses.add('auth', { document: here, request: aRequest(), path: [], auth: null, authority: null, carried, field });
    const [use] = uses.of({ name: 'id', scope: 'environment', document: hereToo });
    expect(use).toMatchObject({ carried, field: null });
  });
});
