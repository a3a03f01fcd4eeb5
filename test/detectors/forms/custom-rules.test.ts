import { createCustomMatcher } from '../../../src/detectors/forms/custom-rules.ts';
import type { CustomRule } from '../../../src/model/policy.ts';
import { located } from '../located.ts';

function custom(parts: Partial<CustomRule>): CustomRule {
  return {
    id: 'custom-acme',
    title: 'Acme key',
    severity: 'high',
    pattern: 'acme_[0-9a-f]{8}',
    keywords: ['acme_'],
    keys: [],
    hosts: [],
    ...parts,
  };
}

function spans(rule: CustomRule, text: string, key: string | null = null): readonly string[] {
  return createCustomMatcher([rule])
    .find(located(text, { key }))
    .map(({ span }) => text.slice(span.from, span.to));
}

describe('createCustomMatcher', () => {
  test('finds every match', () => {
    expect(spans(custom({}), 'acme_12345678 and acme_abcdef00')).toEqual(['acme_12345678', 'acme_abcdef00']);
  });

  test('takes the group named secret', () => {
    expect(spans(custom({ pattern: 'acme_(?P<secret>[0-9a-f]{8})' }), 'x acme_12345678')).toEqual(['12345678']);
  });

  test('keywords are found in any case', () => {
    expect(spans(custom({ keywords: ['ACME'] }), 'acme_12345678')).toEqual(['acme_12345678']);
  });

  test('runs only where keyword or key allow it', () => {
    const byKey = custom({ pattern: '[0-9a-f]{8}', keywords: ['acme'], keys: ['X-Acme'] });
    expect(spans(byKey, '12345678', 'x-acme')).toEqual(['12345678']);
    expect(spans(byKey, '12345678', 'x-other')).toEqual([]);
    expect(spans(byKey, 'acme 12345678', 'x-other')).toEqual(['12345678']);
  });

  test('is linear on a pattern that others choke on', () => {
    const evil = custom({ pattern: '(a+)+$', keywords: ['aaa'] });
    expect(spans(evil, `${'a'.repeat(5000)}!`)).toEqual([]);
  });

  test('an empty match is none', () => {
    expect(spans(custom({ pattern: 'x*', keywords: ['acme'] }), 'acme')).toEqual([]);
  });

  test('tells the hosts of its own rules alone', () => {
    const matcher = createCustomMatcher([custom({ hosts: ['api.acme.test'] })]);
    const rule = matcher.find(located('acme_12345678'))[0]!.rules[0]!;
    expect(matcher.hostsOf(rule)).toEqual(['api.acme.test']);
    expect(matcher.hostsOf({ ...rule })).toBeUndefined();
    expect(rule).toMatchObject({ id: 'custom-acme', title: 'Acme key', severity: 'high' });
  });

  test('leaves none out: an organisation’s hundred and a repository’s hundred come together', () => {
    const many = Array.from({ length: 200 }, (_, index) => custom({ id: `custom-${index}` }));
    expect(createCustomMatcher(many).find(located('acme_12345678'))).toHaveLength(200);
    expect(createCustomMatcher([]).isEmpty).toBe(true);
  });
});
