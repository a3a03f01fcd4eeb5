import { createKeyTable } from '../../../src/detectors/fields/key-table.ts';
import { ValueFacts } from '../../../src/detectors/fields/value-facts.ts';
import { located } from '../located.ts';

const factsOf = createKeyTable({
  isCarrierName: (name) => name === 'x-api-key',
  byHost: () => [],
  byKeyword: () => [],
  byUnknownHost: () => [],
  goesToHostOf: () => false,
});

test('whoever asks for a stretch again gets the one that was judged', () => {
  const facts = new ValueFacts(located('sid=q9Zx7Lm2Kp4wR8Tn3Vb6', { key: 'Cookie' }), factsOf('Cookie'));
  const span = { from: 4, to: 24 };
  const own = facts.stretch(span);
  expect(own).toMatchObject({ text: 'q9Zx7Lm2Kp4wR8Tn3Vb6', key: 'Cookie' });
  expect(facts.stretch({ ...span })).toBe(own);
  expect(facts.stretch(span, 'sid')).toMatchObject({ text: own.text, key: 'sid' });
  expect(facts.stretch({ from: 4, to: 8 }, 'sid')).toMatchObject({ text: 'q9Zx', key: 'sid' });
});

test('knows how the value is sent, and what its name says', () => {
  const value = located('x', { role: 'header', key: 'X-Api-Key' });
  const facts = new ValueFacts(value, factsOf(value.key));
  expect(facts.carried).toEqual({ in: 'header', name: 'x-api-key', scheme: null });
  expect(facts.keyFacts).toMatchObject({ lowerCase: 'x-api-key', isCarrier: true, keyClass: { strength: 'strong' } });
});

test('a value without a name is sent nowhere, and says nothing', () => {
  const facts = new ValueFacts(located('x'), factsOf(null));
  expect(facts.carried).toBeNull();
  expect(facts.keyFacts).toMatchObject({ lowerCase: '', isCarrier: false, keyClass: { strength: 'none' } });
});
