import { dropOverlaps } from '../../../src/engine/judge/drop-overlaps.ts';
import { compareFindings, groupBySecret, partWords, toFinding } from '../../../src/engine/judge/group-findings.ts';
import { nameFindings } from '../../../src/engine/judge/name-findings.ts';
import { pairUp } from '../../../src/engine/judge/pair-up.ts';
import type { Rule } from '../../../src/model/rule-set.ts';
import { aDecided } from '../../support/decided.ts';
import { buildFake } from '../../support/fakes.ts';
import { aRule } from '../../support/rules.ts';
import { aDocument, aRequest } from '../../support/scanned.ts';

const GENERIC = aRule({ id: 'generic-password', providerName: 'Generic', type: 'password', distinctive: false });
const BOUND = aRule({ id: 'bound-key', distinctive: false });
const KEY = aRule({ id: 'acme-key' });
const PASSWORD = aRule({ id: 'generic-password-field', type: 'password', isGeneric: true });
const BASIC = aRule({ id: 'generic-authorization-basic', type: 'password', isGeneric: true });
const CLIENT = aRule({ id: 'generic-oauth-client-secret', type: 'client-secret', isGeneric: true });

const finding = (...members: ReturnType<typeof aDecided>[]) =>
  toFinding(groupBySecret(members)[0]!, { status: 'new', attributes: [] });

describe('grouping', () => {
  test('one finding per secret, with every place and the most specific rule', () => {
    const document = aDocument({ path: 'b.json' });
    const result = finding(
      aDecided({ rule: GENERIC, text: 'S', document, from: 9 }),
      aDecided({ rule: KEY, text: 'S', document, from: 5, byForm: true }),
      aDecided({ rule: BOUND, text: 'S', document: aDocument({ path: 'a.json' }), from: 7 }),
    );
    expect(result.ruleId).toBe('acme-key');
    expect(result.provider).toBe('Acme');
    expect(result.occurrences.map(({ path, span }) => [path, span.from])).toEqual([
      ['a.json', 7],
      ['b.json', 5],
      ['b.json', 9],
    ]);
  });

  test('a generic rule has no provider', () => {
    expect(finding(aDecided({ rule: GENERIC })).provider).toBeNull();
  });

  test('the worst severity and the best confidence of the rule count', () => {
    const result = finding(
      aDecided({ rule: BOUND, severity: 'low', confidence: 'low' }),
      aDecided({ rule: BOUND, severity: 'high', confidence: 'medium' }),
      aDecided({ rule: GENERIC, severity: 'critical', confidence: 'high' }),
    );
    expect(result).toMatchObject({ ruleId: 'bound-key', severity: 'high', confidence: 'medium' });
  });

  test('a word that everybody uses is in each place what it is there', () => {
    const weak = aRule({ id: 'generic-weak-password', type: 'password', severity: 'low', distinctive: false });
    const decided = [
      aDecided({ rule: weak, text: 'word', from: 1, severity: 'low' }),
      aDecided({ rule: GENERIC, text: 'word', from: 2, severity: 'critical' }),
      aDecided({ rule: weak, text: 'word', from: 3, severity: 'low' }),
      aDecided({ rule: weak, text: 'other', from: 4 }),
      aDecided({ rule: GENERIC, text: 'S', from: 5 }),
      aDecided({ rule: KEY, text: 'S', from: 6 }),
    ];
    const parted = partWords(groupBySecret(decided));
    expect(
      parted.map(({ secret, best, members }) => [
        secret,
        best.decision.rule.id,
        members.map(({ held }) => held.place.span.from),
      ]),
    ).toEqual([
      ['word', 'generic-weak-password', [1, 3]],
      ['word', 'generic-password', [2]],
      ['other', 'generic-weak-password', [4]],
      ['S', 'acme-key', [5, 6]],
    ]);
  });

  test.each<[what: string, text: string, rules: readonly Rule[], files: readonly string[], parts: number]>([
    ['a word that two files have for two things', 'Merlin-77x', [PASSWORD, CLIENT], ['a.json', 'b.json'], 2],
    ['for one thing', 'Merlin-77x', [PASSWORD, BASIC], ['a.json', 'b.json'], 1],
    ['a word that one file has by two names', 'Merlin-77x', [PASSWORD, CLIENT], ['a.json', 'a.json'], 1],
    ['what a service gave out', buildFake('<32 alnum>', 3), [PASSWORD, CLIENT], ['a.json', 'b.json'], 1],
    ['a UUID', buildFake('<uuid>', 3), [PASSWORD, CLIENT], ['a.json', 'b.json'], 1],
    ['what a form names', 'Merlin-77x', [PASSWORD, KEY], ['a.json', 'b.json'], 1],
  ])('%s', (_, text, rules, files, parts) => {
    const documents = new Map([...new Set(files)].map((path) => [path, aDocument({ path })]));
    const decided = rules.map((rule, index) => aDecided({ rule, text, document: documents.get(files[index]!)! }));
    expect(partWords(groupBySecret(decided))).toHaveLength(parts);
  });

  test('requests are counted once, hosts are sorted', () => {
    const request = aRequest();
    const result = finding(
      aDecided({ sentBy: [request, aRequest()], hosts: ['b.test', 'a.test'] }),
      aDecided({ sentBy: [request], hosts: ['a.test'] }),
    );
    expect(result.usedBy).toEqual({ requests: 2, hosts: ['a.test', 'b.test'] });
  });

  test('the secret shows nowhere', () => {
    const result = finding(aDecided({ text: 'Tr0ub4dor-7' }));
    expect(JSON.stringify(result)).not.toContain('Tr0ub4dor');
    expect(result.secret!.reveal()).toBe('Tr0ub4dor-7');
  });

  test('findings are ordered by path, offset and rule', () => {
    const document = aDocument({ path: 'a.json' });
    const findings = [
      finding(aDecided({ rule: KEY, text: '1', document, from: 3 })),
      finding(aDecided({ rule: BOUND, text: '2', document, from: 3 })),
      finding(aDecided({ rule: BOUND, text: '3', document, from: 1 })),
      finding(aDecided({ rule: BOUND, text: '4', document: aDocument({ path: 'Z.json' }) })),
    ];
    const named = nameFindings(findings, { slow: new Map(), statuses: new Set() }).findings;
    expect([...named].sort(compareFindings).map(({ secret }) => secret!.reveal())).toEqual(['4', '3', '1', '2']);
  });
});

describe('overlaps', () => {
  const document = aDocument();
  const texts = (...candidates: ReturnType<typeof aDecided>[]) =>
    dropOverlaps(candidates).map(({ held }) => held.candidate.text);

  test('the same place counts once, by its most specific rule', () => {
    const kept = dropOverlaps([
      aDecided({ document, rule: GENERIC, text: 'SAME' }),
      aDecided({ document, rule: KEY, text: 'SAME', byForm: true }),
    ]);
    expect(kept.map(({ decision }) => decision.rule.id)).toEqual(['acme-key']);
  });

  test('what the form names keeps what is inside it', () => {
    const outer = aDecided({ document, rule: KEY, text: 'scheme://user:password@host', byForm: true, from: 10 });
    const inner = aDecided({ document, rule: KEY, text: 'password', byForm: true, from: 24 });
    expect(texts(inner, outer)).toEqual(['scheme://user:password@host']);
  });

  test('of two generic ones the inner is kept', () => {
    const outer = aDecided({ document, rule: GENERIC, text: 'a=1; session=SECRET', from: 10 });
    const inner = aDecided({ document, rule: GENERIC, text: 'SECRET', from: 23 });
    expect(texts(outer, inner)).toEqual(['SECRET']);
  });

  test('a specific one inside a generic one is kept', () => {
    const outer = aDecided({ document, rule: GENERIC, text: 'x-SECRET', from: 10 });
    const inner = aDecided({ document, rule: BOUND, text: 'SECRET', from: 12 });
    expect(texts(outer, inner)).toEqual(['SECRET']);
  });

  test('neighbours and other files do not overlap', () => {
    const first = aDecided({ document, text: 'ONE', from: 0 });
    const second = aDecided({ document, text: 'TWO', from: 3 });
    const elsewhere = aDecided({ document: aDocument({ path: 'z.json' }), text: 'THREE', from: 0 });
    expect(texts(first, second, elsewhere)).toEqual(['ONE', 'TWO', 'THREE']);
  });
});

describe('pairs', () => {
  const ID = aRule({ id: 'acme-id', title: 'Acme id', type: 'identifier', pairedWith: 'acme-key' });
  const document = aDocument();
  const id = aDecided({ document, rule: ID, text: 'an-acme-id' });
  const key = aDecided({ document, rule: KEY, text: 'an-acme-key', from: 50 });

  test('an identifier beside its secret is an attribute of the secret’s finding', () => {
    const paired = pairUp(groupBySecret([id, key]));
    expect(paired.map(({ group, attributes }) => [group.secret, attributes])).toEqual([
      ['an-acme-key', [{ name: 'Acme id', value: '… (10 characters)' }]],
    ]);
  });

  test('an identifier that also stands without it stays', () => {
    const elsewhere = aDecided({ rule: ID, text: 'an-acme-id' });
    expect(pairUp(groupBySecret([id, key, elsewhere]))).toHaveLength(2);
    expect(pairUp(groupBySecret([id]))).toHaveLength(1);
  });

  test('an identifier that finds no room beside a secret stays a finding', () => {
    const ids = Array.from({ length: 21 }, (_, at) => aDecided({ text: `id-${at}`, rule: ID, document }));
    const [secret, ...others] = pairUp(groupBySecret([aDecided({ text: 'key', rule: KEY, document }), ...ids]));
    expect(secret!.attributes).toHaveLength(20);
    expect(others.map(({ group }) => group.secret)).toEqual(['id-20']);
  });
});
