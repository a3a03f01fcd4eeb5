import { mayBePassword, Stretch } from '../../../src/detectors/words/stretch.ts';

const PASSWORD = 'Tr0ub4dor-7';
const TOKEN = 'q9Zx7Lm2Kp4wR8Tn3Vb6';

function stretch(text: string, key: string | null = 'token'): Stretch {
  return new Stretch(`${text} `, { from: 0, to: text.length }, key);
}

test('is the text between its ends, under its name', () => {
  const within = new Stretch('Bearer admin123;', { from: 7, to: 15 }, 'password');
  expect(within).toMatchObject({ text: 'admin123', span: { from: 7, to: 15 }, key: 'password' });
});

test('is another thing as a password than as a token', () => {
  const admin = stretch('admin123');
  expect([admin.isWeakAs('password'), admin.isPlaceholderAs('password')]).toEqual([true, false]);
  expect([admin.isWeakAs('token'), admin.judgedAs('token').verdict]).toEqual([false, 'literal']);
  // Asked again, it says the same.
  expect(admin.judgedAs('password').verdict).toBe('weak');
  expect(admin.judgedAs('token').verdict).toBe('literal');
});

test('its name is part of what it is judged by', () => {
  expect(stretch('acmeKey', 'acmeKey').judgedAs('token').id).toBe('its-own-name');
  expect(stretch('acmeKey', 'other').judgedAs('token').id).not.toBe('its-own-name');
});

test.each([
  ['changeme', false, false, 'fill-in-words/order'],
  ['{{token}}', true, true, 'empty'],
  ['{{a}}-x7', true, true, 'unfinished'],
  ['x7-{{a', false, true, 'unfinished'],
  [`{{scheme}} ${TOKEN}`, true, false, null],
  [TOKEN, false, false, null],
])('%s', (text, hasReference, isUnfinished, refusal) => {
  const one = stretch(text);
  expect([one.hasReference, one.isUnfinished]).toEqual([hasReference, isUnfinished]);
  expect(one.refusalAs('token')?.id ?? null).toBe(refusal);
});

test('a password needs no name to be told from a placeholder', () => {
  expect([PASSWORD, 'admin', 'changeme', '<password>', ''].map((text) => mayBePassword(text))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
