import { readFileSync } from 'node:fs';
import { checkSamples } from '../../scripts/samples/check-samples.ts';
import { placeSample } from '../../scripts/samples/place-sample.ts';
import {
  type ListedSample,
  mergeLists,
  readSamples,
  type Sample,
  toListed,
} from '../../scripts/samples/sample-list.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import { findRule } from '../../src/providers/find-rule.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';
import { buildFake } from '../support/fakes.ts';

const LIST = JSON.parse(
  readFileSync(new URL('../../fixtures/samples/samples.json', import.meta.url), 'utf8'),
) as readonly ListedSample[];

const ruleOf = (id: string): Rule => {
  const rule = findRule(RULES, id);
  if (rule === null) throw new Error(`no rule ${id}`);
  return rule;
};

function lengthsOf(pattern: string): { min: number; max: number } {
  const parts = parsePattern(pattern).map(lengthsOfPart);
  return {
    min: parts.reduce((sum, { min }) => sum + min, 0),
    max: parts.reduce((sum, { max }) => sum + max, 0),
  };
}

function lengthsOfPart(part: PatternPart): { min: number; max: number } {
  if ('literal' in part) return { min: part.literal.length, max: part.literal.length };
  if (!('alternatives' in part)) return part;
  const lengths = part.alternatives.map(({ length }) => length);
  return { min: Math.min(...lengths), max: Math.max(...lengths) };
}

describe('the list of published samples', () => {
  test('has a hundred kinds and more, of several independent sources', () => {
    expect(new Set(LIST.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(100);
    expect(new Set(LIST.map(({ source }) => source.split(':')[0])).size).toBeGreaterThanOrEqual(3);
  });

  test('names rules that exist, by their own ids', () => {
    expect(LIST.filter(({ rule }) => findRule(RULES, rule)?.id !== rule)).toEqual([]);
  });

  test('holds hashes, sources and lengths and nothing else', () => {
    for (const entry of LIST) {
      expect(Object.keys(entry)).toEqual(['rule', 'source', 'sha256', 'length']);
      expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(entry.source).toMatch(/^[\w.-]+\/[\w.-]+:[\w./-]+$/);
    }
  });

  test('has each sample once, in order', () => {
    expect(mergeLists(LIST, LIST)).toEqual(LIST);
  });

  test('has lengths that the patterns of the rule allow', () => {
    const wrong = LIST.filter(({ rule: id, length }) => {
      const rule = ruleOf(id);
      if (rule.structural) return false;
      return !rule.patterns.map(lengthsOf).some(({ min, max }) => length >= min && length <= max);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the check of samples', () => {
  const sampleOf = (rule: string, context?: Sample['context']): Sample => ({
    rule,
    sample: buildFake(ruleOf(rule).patterns[0]!),
    source: 'acme/rules:rule.yml',
    ...(context === undefined ? {} : { context }),
  });

  test.each<[string, string, Sample['context']]>([
    ['by its form, in a place that says nothing', 'github-personal-access-token', undefined],
    ['by host and header', 'fastly-api-token', undefined],
    ['by host, header and scheme', 'box-access-token', undefined],
    ['by host and query parameter', 'shodan-api-key', undefined],
    ['by host and path', 'thingsboard-device-access-token', undefined],
    ['by host and body', 'google-oauth-client-secret-legacy', undefined],
    ['by host and user name', 'toggl-api-token', undefined],
    ['by host and password', 'twilio-auth-token', undefined],
    ['by a keyword in the name of its variable', 'aws-secret-access-key', undefined],
    ['by its host, of a prefix that several services share', 'paystack-secret-key', undefined],
    ['in the place that the sample names', 'paypal-client-id', { in: 'query', name: 'client-id' }],
  ])('finds one %s', (_how, rule, context) => {
    const sample = sampleOf(rule, context);
    expect(checkSamples([sample], [toListed(sample)])).toEqual({ total: 1, found: [sample], misses: [] });
  });

  test('says which sample is not listed, not found or of no rule, and shows none', () => {
    const unlisted = sampleOf('postman-api-key');
    const unlike = { ...sampleOf('postman-api-key'), sample: 'Tr0ub4dor-7' };
    const unknown = { ...unlisted, rule: 'acme-api-key' };
    const { total, found, misses } = checkSamples([unlisted, unlike, unknown], []);
    expect(total).toBe(3);
    expect(found).toEqual([unlisted]);
    expect(misses.map((miss) => miss.split(': ').pop())).toEqual(['not listed', 'found as nothing', 'no such rule']);
    for (const { sample } of [unlisted, unlike]) expect(misses.join()).not.toContain(sample);
  });

  test('takes a part of the sample for the whole only of structural kinds', () => {
    const url: Sample = {
      rule: 'generic-mongodb-connection-string',
      sample: 'mongodb://orders:Tr0ub4dor-7@db.acme.invalid/orders',
      source: 'acme/rules:rule.yml',
    };
    expect(checkSamples([url], [toListed(url)]).misses).toEqual([]);
  });

  test('reads one sample a line and tells which line is none', () => {
    const sample = sampleOf('postman-api-key');
    expect(readSamples(`${JSON.stringify(sample)}\n\n`)).toEqual([sample]);
    expect(() => readSamples('{"rule": "postman-api-key"}')).toThrow('line 1');
  });

  test('puts the sample in once', () => {
    const { rule, sample } = sampleOf('segment-write-key');
    expect(placeSample(ruleOf(rule), sample).split(sample)).toHaveLength(2);
  });
});
