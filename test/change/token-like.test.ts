import { isTokenLike } from '../../src/change/token-like.ts';
import { buildFake } from '../support/fakes.ts';

test.each([
  [`backup/${buildFake('ghp_<36 alnum>')}.json`, true],
  [buildFake('PMAK-<24 hex>-<34 hex>'), true],
  [`a/${buildFake('AKIA<16 upper-alnum>')}/b.json`, true],
  ['postman/My Collection v2.postman_collection.json', false],
  ['staging-environment-2.postman_environment.json', false],
  ['services/payments/v2/postmancollection.json', false],
  ['a1b2c3d4e5f6a1b.json', false],
  ['a1b2c3d4e5f6a1b2.json', true],
  ['1234567890123456.json', false],
])('%s: %p', (path, expected) => {
  expect(isTokenLike(path)).toBe(expected);
});
