import type { Route } from '../../../demo/github/exchange.ts';
import { Router } from '../../../demo/github/router.ts';
import { routes } from '../../../demo/github/routes.ts';
import { isDescribed } from '../../../demo/github/validate.ts';

const router = new Router(routes);

test.each([
  ['/repos/a/b/commits/feature%2Fx', 'ref', 'feature/x'],
  ['/repos/a/b/commits/feature/x', 'ref', 'feature/x'],
  ['/repos/a/b/commits/main/check-runs', 'ref', 'main'],
  ['/repos/a/b/commits/feature/x/check-runs', 'ref', 'feature/x'],
  ['/repos/a/b/contents/.github%2Fpostwarden.yml', 'path', '.github/postwarden.yml'],
  ['/repos/a/b/contents/a/b%20c.json', 'path', 'a/b c.json'],
  ['/repos/a/b/contents/', 'path', ''],
  ['/repos/a/b/compare/main...a%2Fb', 'basehead', 'main...a/b'],
  ['/repos/a/b/git/ref/heads/a/b', 'ref', 'heads/a/b'],
])('%s gives %s = %p', (path, name, value) => {
  expect(router.find('GET', path)?.params[name]).toBe(value);
});

test('fixed names win over parameters', () => {
  expect(router.find('GET', '/repos/a/b/pulls/comments')?.route.path).toBe('/repos/{owner}/{repo}/pulls/comments');
  expect(router.find('GET', '/repos/a/b/pulls/7')?.route.path).toBe('/repos/{owner}/{repo}/pulls/{pull_number}');
});

test('what is not there is null', () => {
  expect(router.find('GET', '/repos/a')).toBeNull();
  expect(router.find('POST', '/app')).toBeNull();
});

test('a dot in a fixed part is a dot', () => {
  const route: Route = { method: 'GET', path: '/a.b', described: false, handle: () => ({ status: 200 }) };
  expect(new Router([route]).find('GET', '/axb')).toBeNull();
});

test("every route stands in GitHub's description", () => {
  const unknown = routes.filter((route) => route.described && !isDescribed(route));
  expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
