import { nearness, projectDepthOf } from '../../../src/engine/resolve/project-folders.ts';
import { foldersOf } from '../../../src/engine/resolve/scanned-document.ts';
import { buildFake } from '../../support/fakes.ts';
import { collection, environment, item, scan } from '../../support/scan.ts';

const TOKEN = buildFake('<24 alnum>', 51);
const OTHER = buildFake('<24 alnum>', 52);

const placed = (path: string) => {
  const folders = foldersOf(path);
  return { folders, projectDepth: projectDepthOf(folders) };
};

test.each<[environment: string, document: string, near: number | null]>([
  // In one folder, and in a layout that parts them by what they are.
  ['e.json', 'c.json', 0],
  ['api/e.json', 'api/c.json', 1],
  ['postman/environments/e.json', 'postman/collections/c.json', 1],
  ['postman/environments/Dev.yaml', 'postman/collections/Shop/Orders/Buy.request.yaml', 1],
  ['postman/environments/Dev.yaml', 'postman/collections/Shop/.resources/definition.yaml', 1],
  ['shop/env/dev/e.json', 'shop/src/test/postman/c.json', 1],
  ['Environments/e.json', 'Collections/c.json', 0],
  ['Postman Environments/e.json', 'Postman Collections/v2/c.json', 0],
  ['TestData/e.json', 'apiTests/c.json', 0],
  ['Shop Environments/e.json', 'Shop/c.json', 0],
  ['a.zip!/environment/e.json', 'a.zip!/collection/c.json', 1],
  // One of them somewhere above the other.
  ['e.json', 'teams/a/c.json', 0],
  ['environments/e.json', 'teams/a/postman/c.json', 0],
  ['teams/e.json', 'teams/a/b/c.json', 1],
  ['teams/a/e.json', 'c.json', 0],
  ['teams/a/e.json', 'docs/c.json', 0],
  ['a.zip!/environment/e.json', 'c.json', 0],
  // Two projects.
  ['teamA/e.json', 'teamB/c.json', null],
  ['teams/a/e.json', 'teams/b/c.json', null],
  ['teams/orders/postman/environments/e.json', 'teams/users/postman/collections/c.json', null],
  ['orders/tests/e.json', 'users/tests/c.json', null],
  ['acme+adyen-postman/e.json', 'other+shop/c.json', null],
  ['a.zip!/environment/e.json', 'b.zip!/collection/c.json', null],
  ['postman/collections/Shop/environments.yaml', 'postman/collections/Users/Get.request.yaml', null],
])('%s and %s', (definition, document, near) => {
  expect(nearness(placed(definition), placed(document))).toBe(near);
  expect(nearness(placed(document), placed(definition))).toBe(near);
});

describe('who sees what', () => {
  const bearer = (token: string, url = 'https://api.shop.test/a'): unknown =>
    collection([item('1', { url, auth: { type: 'bearer', bearer: [{ key: 'token', value: token }] } })]);
  /** The requests that use each secret, and their hosts. */
  const usedBy = (files: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[]>> => {
    const found = scan(files).findings.filter(({ secret }) => secret !== null);
    return Object.fromEntries(
      found.map(({ secret, usedBy }) => [secret!.reveal(), [`${usedBy.requests}`, ...usedBy.hosts]]),
    );
  };

  test('another project’s collection says nothing of a variable', () => {
    const value = { token: 'marlow77' };
    expect(usedBy({ 'a/e.json': environment(value), 'b/c.json': bearer('{{token}}') })).toEqual({});
    expect(usedBy({ 'a/e.json': environment(value), 'a/c.json': bearer('{{token}}') })).toEqual({
      marlow77: ['1', 'api.shop.test'],
    });
  });

  const request = (token: string): string =>
    `$kind: http-request\nmethod: GET\nurl: https://api.shop.test/a\nheaders:\n  - key: Authorization\n    value: Bearer ${token}\n`;
  const yaml = 'name: stage\nvalues:\n  - key: token\n    value: marlow77\n    enabled: true\n';
  const globals = { name: 'g', values: [{ key: 'token', value: 'marlow77' }], _postman_variable_scope: 'globals' };
  test.each<[what: string, file: string, content: unknown, own: string, others: string, user: unknown]>([
    [
      'workspaces of two apps',
      'apps/billing/postman/environments/stage.environment.yaml',
      yaml,
      'apps/billing/postman/collections/Shop/Get.request.yaml',
      'apps/shop/postman/collections/Shop/Get.request.yaml',
      request('{{token}}'),
    ],
    [
      'folders of two services',
      'services/billing/test/postman/e.postman_environment.json',
      environment({ token: 'marlow77' }),
      'services/billing/test/postman/c.postman_collection.json',
      'services/shop/test/postman/c.postman_collection.json',
      bearer('{{token}}'),
    ],
    [
      'globals of two teams',
      'teams/north/workspace.postman_globals.json',
      globals,
      'teams/north/c.postman_collection.json',
      'teams/south/c.postman_collection.json',
      bearer('{{token}}'),
    ],
    [
      'folders for environments and collections',
      'north/environments/e.postman_environment.json',
      environment({ token: 'marlow77' }),
      'north/collections/orders/c.postman_collection.json',
      'south/collections/orders/c.postman_collection.json',
      bearer('{{token}}'),
    ],
  ])('%s', (_, file, content, own, others, user) => {
    expect(usedBy({ [file]: content, [own]: user })).toEqual({ marlow77: ['1', 'api.shop.test'] });
    expect(usedBy({ [file]: content, [others]: user })).toEqual({});
  });

  test('each project’s collection goes with its own environment, and with what stands above both', () => {
    const files = {
      'a/e.json': environment({ token: TOKEN }),
      'b/e.json': environment({ token: OTHER }),
      'a/c.json': bearer('{{token}}', 'https://a.shop.test'),
      'b/c.json': bearer('{{token}}', 'https://b.shop.test'),
    };
    expect(usedBy(files)).toEqual({ [TOKEN]: ['1', 'a.shop.test'], [OTHER]: ['1', 'b.shop.test'] });
    const above = {
      'e.json': environment({ token: TOKEN }),
      'a/c.json': files['a/c.json'],
      'b/c.json': files['b/c.json'],
    };
    expect(usedBy(above)).toEqual({ [TOKEN]: ['2', 'a.shop.test', 'b.shop.test'] });
  });

  test('the nearest environments of a name count', () => {
    const files = {
      'environments/e.json': environment({ token: TOKEN }),
      'a/e.json': environment({ token: OTHER }),
      'a/c.json': bearer('{{token}}'),
    };
    expect(usedBy(files)).toEqual({ [TOKEN]: ['0'], [OTHER]: ['1', 'api.shop.test'] });
  });

  test('an environment’s variables go to its own hosts', () => {
    const files = {
      'a.json': environment({ token: TOKEN, baseUrl: 'https://a.shop.test' }),
      'b.json': environment({ token: OTHER, baseUrl: 'https://b.shop.test' }),
      'c.json': bearer('{{token}}', '{{baseUrl}}/x'),
    };
    expect(usedBy(files)).toEqual({ [TOKEN]: ['1', 'a.shop.test'], [OTHER]: ['1', 'b.shop.test'] });
  });

  test('what an environment leaves open is the collection’s, else any other’s', () => {
    const open = environment({ token: TOKEN, baseUrl: '' });
    const other = environment({ baseUrl: 'https://b.shop.test' });
    const variable = [{ key: 'baseUrl', value: 'https://own.shop.test' }];
    const content = bearer('{{token}}', '{{baseUrl}}/x') as object;
    expect(usedBy({ 'a.json': open, 'b.json': other, 'c.json': content })).toEqual({ [TOKEN]: ['1', 'b.shop.test'] });
    expect(usedBy({ 'a.json': open, 'b.json': other, 'c.json': { ...content, variable } })).toEqual({
      [TOKEN]: ['1', 'own.shop.test'],
    });
  });

  test('a collection’s variable goes to every environment’s host', () => {
    const content = { ...(bearer('{{token}}', '{{baseUrl}}/x') as object), variable: [{ key: 'token', value: TOKEN }] };
    const hosts = ['a', 'b'].map((name) => [`${name}.json`, environment({ baseUrl: `https://${name}.shop.test` })]);
    expect(usedBy({ 'c.json': content, ...Object.fromEntries(hosts) })).toEqual({
      [TOKEN]: ['1', 'a.shop.test', 'b.shop.test'],
    });
  });

  test('a url in a text says where its own variables go, beside the request that sends it', () => {
    const body = { mode: 'raw', raw: '{"callback": "https://hooks.shop.test/notify?api_key={{hook}}"}' };
    const content = collection([item('1', { body })]);
    expect(usedBy({ 'e.json': environment({ hook: TOKEN }, 'secret'), 'c.json': content })).toEqual({
      [TOKEN]: ['1', 'api.shop.test', 'hooks.shop.test'],
    });
  });
});
