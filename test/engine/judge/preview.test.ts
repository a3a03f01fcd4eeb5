import { previewOf } from '../../../src/engine/judge/preview.ts';
import { aRule } from '../../support/rules.ts';

describe('previewOf', () => {
  test.each<[string, readonly string[], string]>([
    ['acme_0123456789', ['acme_<10 digits>'], 'acme_… (15 characters)'],
    ['acme_live_0123456789', ['acme_<15 word>', 'acme_live_<10 digits>'], 'acme_live_… (20 characters)'],
    ['a<b_0123456789', ['a\\<b_<10 digits>'], 'a<b_… (14 characters)'],
    ['sk_0123456789', ['(sk|pk)_<10 digits>'], '… (13 characters)'],
    ['x', [], '… (1 character)'],
    ['Tr0ub4dor-7', [], '… (11 characters)'],
    ['0123456789012345678', [], '… (19 characters)'],
    ['01234567890123456789', [], '01… (20 characters)'],
    ['acme_123', ['acme_<3 digits>'], '… (8 characters)'],
    ['other_0123456789', ['acme_<10 digits>'], '… (16 characters)'],
    [`\n${'x'.repeat(30)}`, [], '… (31 characters)'],
  ])('of %j by %j is %j', (secret, patterns, preview) => {
    expect(previewOf(secret, aRule({ patterns }))).toBe(preview);
  });

  test('needs no rule', () => {
    expect(previewOf('Tr0ub4dor-7', null)).toBe('… (11 characters)');
  });
});
