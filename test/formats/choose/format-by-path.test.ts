import { formatByPath } from '../../../src/formats/choose/format-by-path.ts';
import { isDataName } from '../../../src/formats/postman/data-file.ts';
import { isOwnPlace } from '../../../src/formats/postman/own-place.ts';

test.each([
  ['x.postman_collection.json', 'collection-v2.1'],
  ['x.postman_collection.json.bak', 'collection-v2.1'],
  ['x.postman_collection.json.txt.orig~', 'collection-v2.1'],
  ['x.postman_collection.jsonc', 'collection-v2.1'],
  ['x.postman_collection (1).js', 'collection-v2.1'],
  ['x.postman_environment.ndjson', 'environment'],
  ['postman/environments/staging.yaml.old', 'environment'],
  ['PostmanCollection.json', 'collection-v2.1'],
  ['X_Postman_Collection.json', 'collection-v2.1'],
  ['a/x-postman-collection.json', 'collection-v2.1'],
  ['x.json.postman_collection', 'collection-v2.1'],
  ['x.postman_environment.json', 'environment'],
  ['dev.postman.environment.json', 'environment'],
  ['x.postman2.1_environment.json', 'environment'],
  ['x.postman_environment_old.json', 'environment'],
  ['x.postman_integration_test_environment.json', 'environment'],
  ['workspace.postman_globals.json', 'globals'],
  ['Backup.postman_dump.json', 'dump'],
  ['x.postman_test_run.json', 'test-run'],
  ['x.postman_data.json', 'data-file'],
  ['x.postman_iteration_data.csv', 'data-file'],
  ['newman/newman-run-report.json', 'newman-report'],
  ['newman/newman-run-report-2026-01-01.html', 'text'],
  ['.postmanrc', 'rc-file'],
  ['ci/.newmanrc', 'rc-file'],
  ['app/.postman/resources.yaml', 'resources'],
  ['.postman/api_0000', 'resources'],
  ['postman/collections/Shop/Buy.request.yaml', 'collection-v3'],
  ['e2e/Shop/.resources/definition.yml', 'collection-v3'],
  ['postman/environments/staging.yaml', 'environment'],
  ['postman/environments/staging.environment.json', 'environment'],
  ['postman/collections/shop.json', 'collection-v2.1'],
  ['x.environment.yaml', 'environment'],
  ['postman/globals/workspace.globals.yaml', 'globals'],
  ['postman/datasets/orders/orders.dataset.yaml', 'dataset'],
  ['postman/datasets/orders/.resources/orders.csv', 'data-file'],
  ['postman/mocks/shop/config.yaml', 'mock'],
  ['postman/simulations/slow.sim.yaml', 'simulation'],
  ['postman/flows/sign-up/flow.json', 'flow'],
  ['postman/test-data.json', 'data-file'],
])('%s promises %s', (path, format) => {
  expect(formatByPath(path)).toBe(format);
});

test.each([
  'postman_collection.md',
  'src/postman/environment.ts',
  'environment.prod.json',
  'environment.yaml',
  'data.csv',
  'postman.json',
  'request.yaml',
  'postman/specs/api.yaml',
  'x.postman_config.json',
  'robot.sim.yaml',
  'x.dataset.yaml',
])('%s promises nothing', (path) => {
  expect(formatByPath(path)).toBeNull();
});

test('comes to an end with a hostile path', () => {
  const path = `${'postman_'.repeat(2_000)}${'postman/datasets/'.repeat(2_000)}x`;
  expect(formatByPath(path)).toBeNull();
  expect(formatByPath(`${path}.json`)).toBe('data-file');
});

test('only a name of its own makes any JSON the data of a run', () => {
  expect(isDataName('postman_data/users.json')).toBe(false);
  expect(isDataName('postman/Users.Postman_Data.json')).toBe(true);
});

test.each([
  ['postman/collections/x.example.yaml', true],
  ['e2e/Shop/.resources/definition.yaml', true],
  ['a/.postman/api', true],
  ['x.postman_environment.json', true],
  ['config.example.yaml', false],
  ['newman/report.html', false],
])('the place of %s is Postman’s own: %s', (path, isOwn) => {
  expect(isOwnPlace(path)).toBe(isOwn);
});
