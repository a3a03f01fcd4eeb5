import { buildFake, charactersOf, expandFakes } from './fakes.ts';

test.each([
  ['PMAK-<24 hex>-<34 hex>', /^PMAK-[0-9a-f]{24}-[0-9a-f]{34}$/],
  ['<8-10 digits>:AA<33 base64url>', /^\d{8,10}:AA[\w-]{33}$/],
  ['(live|test)_<3 upper>', /^(live|test)_[A-Z]{3}$/],
  ['<uuid>', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
])('a fake of %s fits it, and is the same for the same seed', (pattern, form) => {
  for (const seed of [1, 2, 3]) {
    expect(buildFake(pattern, seed)).toMatch(form);
    expect(buildFake(pattern, seed)).toBe(buildFake(pattern, seed));
  }
});

test('another seed gives another fake', () => {
  expect(buildFake('<20 hex>', 1)).not.toBe(buildFake('<20 hex>', 2));
});

test('a named template gives the same fake everywhere, an unnamed one a new fake each time', () => {
  const [first, second, third, fourth] = expandFakes('@@<9 hex>#a@@ @@<9 hex>#a@@ @@<9 hex>@@ @@<9 hex>@@').split(' ');
  expect(first).toBe(second);
  expect(new Set([first, third, fourth]).size).toBe(3);
  expect(expandFakes('no template, just user@@example')).toBe('no template, just user@@example');
});

test('charactersOf lists a class', () => {
  expect(charactersOf('a-cX_\\-')).toBe('-X_abc');
});
