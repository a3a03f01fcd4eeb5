import type { Candidate, SendContext } from '../../src/detectors/candidate.ts';
import { createDetector } from '../../src/detectors/detector.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { buildFake } from '../support/fakes.ts';
import { detector, found, HEX, NOWHERE, type Parts, TOKEN } from './found.ts';
import { located, rule, ruleSet } from './located.ts';

describe('forms', () => {
  const github = buildFake('ghp_<36 alnum>');

  test('a checksum that is wrong: medium at most', () => {
    expect(found(github, { key: 'x' })).toEqual([`${github} github-personal-access-token medium low`]);
  });

  test('in names, in prose and under harmless keys', () => {
    const pmak = buildFake('PMAK-<24 hex>-<34 hex>');
    for (const parts of [
      { role: 'other', hints: { isName: true } },
      { role: 'description' },
      { role: 'body', key: 'id' },
      { role: 'auth-param', sensitivity: 'harmless', key: 'in' },
    ] satisfies Parts[]) {
      expect(found(`see ${pmak}.`, parts)).toEqual([`${pmak} postman-api-key critical high`]);
    }
  });

  test('a form under a telling key is one candidate', () => {
    const candidates = detector.detect(located(`Bearer ${github}`, { role: 'header', key: 'Authorization' }));
    expect(candidates).toMatchObject([
      { text: github, byPlace: { strength: 'scheme' }, carried: { in: 'header', scheme: 'bearer' } },
    ]);
  });

  test('masked and sample tokens are none', () => {
    expect(found(`ghp_${'x'.repeat(36)}`, { key: 'x' })).toEqual([]);
  });

  test('a token of the declared type goes one up', () => {
    const stripe = buildFake('sk_live_<24 alnum>');
    const [declared] = found(stripe, { key: 'x', hints: { variableType: 'secret' } });
    expect(declared).toContain('critical');
  });

  test('tokens without a word of their own', () => {
    const mailgun = buildFake('<32 hex>-<8 hex>-<8 hex>');
    expect(found(`key ${mailgun}, ok`, { role: 'description' })).toEqual([`${mailgun} mailgun-api-key critical high`]);
    const telegram = buildFake('<9 digits>:<35 base64url>');
    expect(found(`https://api.telegram.org/bot${telegram}/getMe`, { role: 'description' })).toHaveLength(1);
  });
});

describe('JSON Web Tokens', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (payload: unknown, signature = 'q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXz_WeRtYuI'): string =>
    `${encode({ alg: 'HS256' })}.${encode(payload)}.${signature}`;

  test.each([
    ['without expiry', {}, 'medium'],
    ['still good', { exp: 1_893_456_000 }, 'medium'],
    ['expired', { exp: 1_600_000_000 }, 'low'],
  ])('%s', (_, payload, severity) => {
    const text = jwt({ sub: 'a', ...payload });
    expect(found(text, { key: 'x' })).toEqual([`${text} generic-jwt ${severity} high`]);
  });

  test('unsigned ones open nothing', () => {
    expect(found(jwt({ sub: 'a' }, ''), { key: 'x' })[0]).toContain('generic-jwt info');
  });

  test('says what it says of itself', () => {
    const [candidate] = detector.detect(located(jwt({ iss: 'https://id.acme.test', exp: 1_600_000_000 })));
    expect(detector.decide(candidate as Candidate, NOWHERE)!.attributes).toEqual([
      { name: 'algorithm', value: 'HS256' },
      { name: 'issuer', value: 'https://id.acme.test' },
      { name: 'expires', value: '2020-09-13 (expired)' },
    ]);
  });
});

test('encrypted JSON is data in a body, and a token where tokens are', () => {
  const jwe = buildFake('eyJ<60 base64url>.<40 base64url>.<16 base64url>.<80 base64url>.<22 base64url>');
  expect(found(jwe, { role: 'body', key: 'card' })).toEqual([`${jwe} generic-jwe info high`]);
  expect(found(`Bearer ${jwe}`, { role: 'header', key: 'Authorization' })).toEqual([`${jwe} generic-jwe medium high`]);
});

describe('decide', () => {
  const kinds: readonly Rule[] = [
    rule('acme-key', {
      patterns: ['<32 hex>'],
      hosts: ['api.acme.test'],
      carriedIn: [{ in: 'header', name: 'X-Key' }],
      keywords: ['acme'],
    }),
    rule('acme-live', { patterns: ['ak_<32 hex>'], distinctive: true, hosts: ['api.acme.test'] }),
    rule('beta-live', { patterns: ['ak_<32 hex>'], distinctive: true, hosts: ['api.beta.test'] }),
    rule('gamma-one', {
      patterns: ['<20 hex>'],
      group: 'gamma',
      hosts: ['api.gamma.test'],
      carriedIn: [{ in: 'query', name: 'k' }],
    }),
    rule('gamma-two', { patterns: ['<20 hex>'], group: 'gamma' }),
    rule('generic-api-key-header'),
    rule('generic-secret-field'),
  ];
  const own = createDetector(ruleSet(kinds, { 'acme-live': 'ak_', 'beta-live': 'ak_' }));
  const at = (host: string | null, candidate: Candidate): SendContext => ({
    sends: [{ host, carried: candidate.carried }],
    fields: [],
    ownWords: new Set(),
    words: new Set(),
    isSampleAnswer: false,
  });
  const decided = (text: string, parts: Parts, host: string | null, words: readonly string[] = []): string | null => {
    const [candidate] = own.detect(located(text, parts));
    if (candidate === undefined) return null;
    const decision = own.decide(candidate, { ...at(host, candidate), words: new Set(words), isSampleAnswer: false });
    return decision === null ? null : [decision.rule.id, ...decision.alternatives].join(' ');
  };

  test.each<[string, string, Parts, string | null, readonly string[], string | null]>([
    ['the host names it', HEX, { role: 'header', key: 'X-Key' }, 'api.acme.test', [], 'acme-key'],
    ['the host alone does not', HEX, { role: 'header', key: 'X-Other' }, 'api.acme.test', [], null],
    ['another host does not', HEX, { role: 'header', key: 'X-Id-Key' }, 'api.beta.test', [], 'generic-api-key-header'],
    [
      'a host before a generic rule',
      HEX,
      { role: 'header', key: 'X-Key' },
      'api.beta.test',
      [],
      'generic-api-key-header',
    ],
    ['a keyword with a strong key', HEX, { key: 'apiKey' }, null, ['acme'], 'acme-key'],
    ['a keyword with a weak key', HEX, { key: 'acmeKey' }, null, ['acme'], 'generic-secret-field'],
    ['a keyword alone', HEX, { key: 'acme' }, null, ['acme'], null],
    ['a form, by its host', `ak_${HEX}`, { key: 'x' }, 'api.beta.test', [], 'beta-live acme-live'],
    ['a form, anywhere', `ak_${HEX}`, { key: 'x' }, null, [], 'acme-live beta-live'],
    ['a group', '7c1f0f8e5b1d4f5e9a43', { role: 'query', key: 'k' }, 'api.gamma.test', [], 'gamma-one gamma-two'],
  ])('%s', (_, text, parts, host, words, expected) => {
    expect(decided(text, parts, host, words)).toBe(expected);
  });

  test('a variable is named by its uses', () => {
    const [candidate] = own.detect(located(HEX, { key: 'whatever' }));
    const carried = { in: 'header', name: 'x-key', scheme: null } as const;
    expect(
      own.decide(candidate!, {
        sends: [{ host: 'api.acme.test', carried }],
        fields: [],
        ownWords: new Set(),
        words: new Set(),
        isSampleAnswer: false,
      })!.rule.id,
    ).toBe('acme-key');
    expect(own.decide(candidate!, NOWHERE)).toBeNull();
  });

  test('what goes to a demo service opens nothing', () => {
    const parts: Parts = { role: 'header', key: 'X-Api-Key' };
    const [candidate] = own.detect(located(TOKEN, parts));
    const severityAt = (...hosts: string[]) =>
      own.decide(candidate!, {
        sends: hosts.map((host) => ({ host, carried: candidate!.carried })),
        fields: [],
        ownWords: new Set(),
        words: new Set(),
        isSampleAnswer: false,
      })!.severity;
    expect(severityAt('postman-echo.com')).toBe('info');
    expect(severityAt('httpbin.org', 'postman-echo.com')).toBe('info');
    expect(severityAt('postman-echo.com', 'api.acme.io')).toBe('high');
    expect(severityAt('notpostman-echo.com')).toBe('high');
  });

  test("the policy's own rule counts at its hosts", () => {
    const custom = {
      id: 'custom-x',
      title: 'X',
      severity: 'high',
      pattern: 'x_[0-9]{6}',
      keywords: ['x_'],
      keys: [],
    } as const;
    const withHosts = createDetector(ruleSet(kinds), [{ ...custom, hosts: ['*.acme.test'] }]);
    const [candidate] = withHosts.detect(located('x_123456', { role: 'header', key: 'X' }));
    expect(withHosts.decide(candidate!, at('api.acme.test', candidate!))!.rule.id).toBe('custom-x');
    expect(withHosts.decide(candidate!, at('api.beta.test', candidate!))).toBeNull();
    expect(withHosts.decide(candidate!, NOWHERE)).toBeNull();
  });
});

test('most values give one and the same empty array', () => {
  const empty = detector.detect(located('a plain text of some length', { role: 'body', key: 'name' }));
  expect(empty).toHaveLength(0);
  expect(Object.isFrozen(empty)).toBe(true);
  expect(detector.detect(located('1', { role: 'body', key: 'id' }))).toBe(empty);
});

test('each generic rule that is named exists', () => {
  const ids = new Set(RULES.kinds.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const id of [
    'generic-authorization-basic',
    'generic-authorization-bearer',
    'generic-authorization-raw-token',
    'generic-authorization-token-scheme',
    'generic-authorization-hawk',
    'generic-api-key-header',
    'generic-api-key-query',
    'generic-password-field',
    'generic-secret-field',
    'generic-weak-password',
    'generic-postman-auth-attribute',
    'generic-oauth-client-secret',
    'generic-oauth-access-token',
    'generic-oauth-refresh-token',
    'generic-oauth1-token-secret',
    'generic-oauth-device-or-pkce-code',
    'generic-jwt',
    'generic-jwt-signing-secret',
    'generic-bip39-mnemonic',
    'generic-secp256k1-private-key',
    'generic-curl-user-credentials',
    'generic-url-basic-auth',
    'generic-session-cookie-header',
    'azure-sas-token',
  ]) {
    expect(ids).toContain(id);
  }
});

describe('plain texts', () => {
  const roles = ['body', 'response-body', 'other', 'description', 'header', 'query'] as const;

  test.each([
    ['42', 'id'],
    ['Orders of the day', 'title'],
    ['7c1f0f8e-5b1d-4f5e-9a43-2d9f14c2a7e1', 'id'],
    ['Tr0ub4dor-7', 'password_policy_url'],
  ])('%j under %s: nothing is found in it', (text, key) => {
    expect(detector.isPlain(text, key)).toBe(true);
    for (const role of roles) expect(found(text, { role, key })).toEqual([]);
  });

  test.each([
    ['by its name', 'Tr0ub4dor-7', 'password'],
    ['by its form', buildFake('ghp_<36 alnum>'), 'id'],
    ['as a card', '4111111111111111', 'number'],
    ['in a url', 'https://me:Tr0ub4dor-7@shop.test/', 'id'],
  ])('not what may be a credential %s', (_, text, key) => {
    expect(detector.isPlain(text, key)).toBe(false);
  });

  test('nothing is plain to rules of the policy', () => {
    const custom = {
      id: 'own',
      title: 'Own',
      severity: 'high',
      pattern: '^42$',
      keywords: [],
      keys: [],
      hosts: [],
    } as const;
    expect(createDetector(RULES, [custom]).isPlain('42', 'id')).toBe(false);
  });
});
