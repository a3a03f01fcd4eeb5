import { CleanTexts } from '../../../src/engine/read/clean-texts.ts';
import type { LocatedValue } from '../../../src/model/located-value.ts';
import { textPlace } from '../../../src/text/place.ts';

const HINTS = {};

function aValue(parts: Partial<LocatedValue> = {}): LocatedValue {
  return {
    text: 'text',
    role: 'header',
    key: 'Accept',
    sensitivity: 'unknown',
    enabled: true,
    request: null,
    hints: HINTS,
    place: textPlace(),
    ...parts,
  };
}

test('knows a text of the same kind again', () => {
  const clean = new CleanTexts();
  expect(clean.has(aValue())).toBe(false);
  clean.add(aValue());
  expect(clean.has(aValue())).toBe(true);
  expect(clean.has(aValue({ enabled: false }))).toBe(true);
});

test.each<Partial<LocatedValue>>([
  { text: 'other' },
  { role: 'query' },
  { key: 'Authorization' },
  { key: null },
  { sensitivity: 'secret' },
  { hints: { authType: 'basic' } },
])('does not take %j for it', (parts) => {
  const clean = new CleanTexts();
  clean.add(aValue());
  expect(clean.has(aValue(parts))).toBe(false);
});

test('knows a body by whether its request signs someone in', () => {
  const at = (name: string) => aValue({ role: 'body', request: { name, method: 'POST', urlTemplate: null, path: [] } });
  const clean = new CleanTexts();
  clean.add(at('Add a shop'));
  expect(clean.has(at('Add a bench'))).toBe(true);
  expect(clean.has(at('Log in'))).toBe(false);
});

test('ends remembering', () => {
  const clean = new CleanTexts();
  for (let at = 0; at <= 20_000; at += 1) clean.add(aValue({ text: String(at) }));
  expect(clean.has(aValue({ text: '19999' }))).toBe(true);
  expect(clean.has(aValue({ text: '20000' }))).toBe(false);
});
