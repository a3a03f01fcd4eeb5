import type { Carried, SendContext } from '../../../src/detectors/candidate.ts';
import { createHostAttribution } from '../../../src/detectors/fields/attribute-host.ts';
import { compilePattern } from '../../../src/detectors/forms/compile-pattern.ts';
import { rule, ruleSet } from '../located.ts';

const HEX = 'a1b2c3d4e5f60718a1b2c3d4e5f60718';
const HEADER: Carried = { in: 'header', name: 'x-acme-key', scheme: null };
const BEARER: Carried = { in: 'header', name: 'authorization', scheme: 'bearer' };

const RULES = ruleSet([
  rule('acme-key', {
    patterns: ['<32 hex>'],
    hosts: ['api.acme.test', '*.acme.cloud'],
    carriedIn: [{ in: 'header', name: 'X-Acme-Key' }],
    keywords: ['acme'],
  }),
  rule('acme-app', {
    type: 'identifier',
    patterns: ['<32 hex>'],
    hosts: ['api.acme.test'],
    carriedIn: [{ in: 'header', name: 'X-Acme-Key' }],
  }),
  rule('beta-token', {
    patterns: ['<32 hex>'],
    hosts: ['api.beta.test'],
    carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
    keywords: ['beta cloud'],
  }),
  rule('gamma-key', {
    patterns: ['<32 hex>', '<uuid>', '<8 digits>'],
    hosts: ['api.gamma.test'],
    carriedIn: [
      { in: 'path', name: 'key' },
      { in: 'header', name: 'Cookie', scheme: 'gsid=' },
    ],
  }),
  rule('delta-key', {
    patterns: ['<32 hex>'],
    hosts: ['api.delta.test'],
    carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token token=' }],
  }),
  rule('epsilon-key', {
    patterns: ['<32 hex>'],
    hosts: ['api.epsilon.test'],
    carriedIn: [
      { in: 'query', name: 'epsId', own: true },
      { in: 'query', name: 'key' },
    ],
  }),
]);
const OWN: Carried = { in: 'query', name: 'epsid', scheme: null };

const hosts = createHostAttribution(RULES, (one, text) =>
  one.patterns.some((source) => compilePattern(source).fits(text)),
);

const sent = (host: string | null, carried: Carried | null): SendContext => ({
  sends: [{ host, carried }],
  fields: [],
  ownWords: new Set(),
  words: new Set(),
  isSampleAnswer: false,
});
const named = (text: string, context: SendContext): readonly string[] =>
  hosts.byHost(text, context).map(({ id }) => id);

describe('byHost', () => {
  test.each<[string, string | null, Carried | null, readonly string[]]>([
    ['exact host, carrier and form', 'api.acme.test', HEADER, ['acme-key', 'acme-app']],
    ['host in another case', 'API.acme.TEST', HEADER, ['acme-key', 'acme-app']],
    ['wildcard', 'eu.acme.cloud', HEADER, ['acme-key']],
    ['wildcard over two labels', 'a.eu.acme.cloud', HEADER, ['acme-key']],
    ['the bare domain of a wildcard', 'acme.cloud', HEADER, []],
    ['a host that only ends alike', 'notacme.cloud', HEADER, []],
    ['another host', 'api.other.test', HEADER, []],
    ['no host', null, HEADER, []],
    ['not sent', 'api.acme.test', null, []],
    ['another header', 'api.acme.test', { ...HEADER, name: 'x-request-id' }, []],
    ['another place', 'api.acme.test', { ...HEADER, in: 'query' }, []],
    ['a header of unknown name', 'api.acme.test', { ...HEADER, name: '*' }, ['acme-key', 'acme-app']],
    ['the scheme', 'api.beta.test', BEARER, ['beta-token']],
    ['another scheme', 'api.beta.test', { ...BEARER, scheme: 'token' }, []],
    ['no scheme', 'api.beta.test', { ...BEARER, scheme: null }, []],
    ['a scheme with a name behind it', 'api.delta.test', { ...BEARER, scheme: 'token' }, ['delta-key']],
    ['a cookie', 'api.gamma.test', { in: 'cookie', name: 'gsid', scheme: null }, ['gamma-key']],
    ['another cookie', 'api.gamma.test', { in: 'cookie', name: 'lang', scheme: null }, []],
    ['a path variable', 'api.gamma.test', { in: 'path', name: 'key', scheme: null }, ['gamma-key']],
    ['a path segment', 'api.gamma.test', { in: 'path', name: '*', scheme: null }, ['gamma-key']],
  ])('%s', (_, host, carried, expected) => {
    expect(named(HEX, sent(host, carried))).toEqual(expected);
  });

  test.each<[string, string | null, Carried | null, readonly string[]]>([
    ['where nothing is known of the host', null, OWN, ['epsilon-key']],
    ['but not at the host of another', 'api.beta.test', OWN, []],
    ['nor by another of its names', null, { ...OWN, name: 'key' }, []],
    ['nor in another place', null, { ...OWN, in: 'header' }, []],
  ])('takes a name that is its own for its host: %s', (_what, host, carried, expected) => {
    expect(hosts.byHost(HEX, sent(host, carried)).map(({ id }) => id)).toEqual(expected);
  });

  test('wants the form', () => {
    expect(named(`${HEX}0`, sent('api.acme.test', HEADER))).toEqual([]);
  });

  test.each(['2dd3b752-5815-4b9c-9279-1daff1a6758d', '12345678'])('takes no id in a path for a key: %s', (id) => {
    expect(named(id, sent('api.gamma.test', { in: 'path', name: '*', scheme: null }))).toEqual([]);
  });

  test('one of several uses is enough', () => {
    const sends = [...sent('api.other.test', HEADER).sends, ...sent('api.beta.test', BEARER).sends];
    expect(named(HEX, { sends, fields: [], ownWords: new Set(), words: new Set(), isSampleAnswer: false })).toEqual([
      'beta-token',
    ]);
  });
});

describe('byKeyword', () => {
  const byKeyword = (text: string, ...words: string[]): readonly string[] =>
    hosts
      .byKeyword(text, { sends: [], fields: [], ownWords: new Set(), words: new Set(words), isSampleAnswer: false })
      .map(({ id }) => id);

  test.each([
    ['a word', ['acme', 'prod'], ['acme-key']],
    ['both words', ['cloud', 'beta'], ['beta-token']],
    ['one word of two', ['beta'], []],
    ['a part of a word', ['acmeco'], []],
    ['nothing', [], []],
  ])('%s', (_, words, expected) => {
    expect(byKeyword(HEX, ...words)).toEqual(expected);
  });

  test.each<[string, readonly string[], readonly string[], Carried | null, readonly string[]]>([
    ['what it is called itself', ['acme'], [], HEADER, ['acme-key']],
    ['that before all around', ['acme'], ['beta', 'cloud'], BEARER, ['acme-key']],
    ['that whatever it is carried in', ['acme'], [], { ...HEADER, name: 'x-other-key' }, ['acme-key']],
    ['a word around, in a carrier of the kind', [], ['acme'], HEADER, ['acme-key']],
    ['a word around, in a header of nobody’s', [], ['acme'], { ...HEADER, name: 'x-other-key' }, []],
    ['a word around, behind another scheme', [], ['beta', 'cloud'], { ...BEARER, scheme: 'basic' }, []],
    ['a word around, of what is not known to be sent', [], ['acme'], null, ['acme-key']],
  ])('%s', (_, own, around, carried, expected) => {
    const context = { ...sent('api.other.test', carried), ownWords: new Set(own), words: new Set([...own, ...around]) };
    expect(hosts.byKeyword(HEX, context).map(({ id }) => id)).toEqual(expected);
  });

  test.each<[string, string | null, Carried | null, readonly string[]]>([
    ['no host, in a carrier of the kind', null, HEADER, ['acme-key']],
    ['no host, in a header of nobody’s', null, { ...HEADER, name: 'x-other-key' }, []],
    ['no host, and not known to be sent', null, null, []],
    ['another host', 'api.other.test', HEADER, []],
  ])('a weak key wants %s', (_, host, carried, expected) => {
    const context = { ...sent(host, carried), words: new Set(['acme']) };
    expect(hosts.byUnknownHost(HEX, context).map(({ id }) => id)).toEqual(expected);
    expect(hosts.byUnknownHost('12345678', context)).toEqual([]);
  });

  test('a short form says nothing', () => {
    expect(byKeyword('12345678', 'gamma')).toEqual([]);
  });
});

test('isCarrierName and goesToHostOf', () => {
  expect(['x-acme-key', 'gsid', 'authorization', 'content-type'].map((name) => hosts.isCarrierName(name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(hosts.goesToHostOf(RULES.kinds[0]!, sent('eu.acme.cloud', null))).toBe(true);
  expect(hosts.goesToHostOf(RULES.kinds[0]!, sent('api.beta.test', null))).toBe(false);
});
