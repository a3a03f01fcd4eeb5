import { DEFAULT_POLICY } from '../../src/config/default-policy.ts';
import { scanFiles } from '../../src/engine/scan.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Role } from '../../src/model/located-value.ts';
import type { Rule } from '../../src/model/rule-set.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { RULES } from '../../src/providers/generated/rules.ts';
import { buildFake } from '../../test/support/fakes.ts';
import { isSpanRight } from '../../test/support/spans.ts';
import { PLACEMENTS, type PlacedFile } from './placements.ts';

/** What a sweep came to. `misses` tell what to look at. */
export interface SweepResult {
  readonly tried: number;
  readonly found: number;
  readonly misses: readonly string[];
}

export interface SweepOptions {
  /** Takes every nth kind only. */
  readonly every?: number;
  readonly seed?: number;
}

const TODAY = '2026-01-01';

const toSourceFile = ({ path, text }: PlacedFile): SourceFile => ({ path, bytes: Buffer.from(text), origin: 'disk' });

function scan(file: PlacedFile): readonly Finding[] {
  return scanFiles([toSourceFile(file)], { rules: RULES, policy: DEFAULT_POLICY, today: TODAY }).findings.filter(
    ({ family }) => family === 'credential',
  );
}

/** Kinds whose own form says what they are, as far as a pattern can build one. */
export function distinctiveKinds(): readonly Rule[] {
  return RULES.kinds.filter(({ distinctive, patterns }) => distinctive && patterns.length > 0);
}

/** Kinds that need their host and their carrier. */
export function hostBoundKinds(): readonly Rule[] {
  return RULES.kinds.filter(
    ({ distinctive, patterns, hosts, carriedIn, type }) =>
      !distinctive && type !== 'identifier' && patterns.length > 0 && hosts.length > 0 && carriedIn.some(isParameter),
  );
}

const isParameter = ({ in: place }: Rule['carriedIn'][number]): boolean => place === 'header' || place === 'query';

/** Puts a built credential of each distinctive kind into each role of each form, and looks whether it is found there. */
export function sweepDistinctive({ every = 1, seed = 1 }: SweepOptions = {}): SweepResult {
  const misses: string[] = [];
  let tried = 0;
  for (const [index, rule] of distinctiveKinds().entries()) {
    if (index % every !== 0) continue;
    const value = buildFake(rule.patterns[seed % rule.patterns.length]!, seed);
    for (const [form, roles] of Object.entries(PLACEMENTS)) {
      for (const [role, place] of Object.entries(roles)) {
        const file = place(value);
        tried++;
        const problem = missed(rule, value, file, role as Role);
        if (problem !== null) misses.push(`${rule.id} in ${form} × ${role}: ${problem}`);
      }
    }
  }
  return { tried, found: tried - misses.length, misses };
}

function missed(rule: Rule, value: string, file: PlacedFile, role: Role): string | null {
  const findings = scan(file);
  const named = findings.filter((finding) => namesRule(finding, rule));
  if (named.length === 0)
    return findings.length === 0 ? 'nothing found' : `found as ${findings.map(({ ruleId }) => ruleId).join(', ')}`;
  const exact = named.find(({ secret }) => secret !== null && value.includes(secret.reveal()));
  if (exact === undefined) return 'found with other characters';
  if (!exact.occurrences.some((occurrence) => occurrence.role === role))
    return `found as ${exact.occurrences[0]?.role}`;
  return exact.occurrences.every((occurrence) => isSpanRight(file.text, occurrence, exact.secret!))
    ? null
    : 'wrong place';
}

function namesRule({ ruleId, alternatives }: Finding, rule: Rule): boolean {
  return [rule.id, ...rule.aliases].some((id) => id === ruleId || alternatives.includes(id));
}

/**
 * For each host-bound kind, three values that are not the credential: a variable in its place, a uuid in the path, and
 * text of its form in another parameter of its host.
 */
export function sweepHostBound({ every = 1, seed = 1 }: SweepOptions = {}): SweepResult {
  const misses: string[] = [];
  let tried = 0;
  for (const [index, rule] of hostBoundKinds().entries()) {
    if (index % every !== 0) continue;
    const value = buildFake(rule.patterns[0]!, seed);
    for (const [name, file] of Object.entries(negativesOf(rule, value))) {
      tried++;
      const findings = scan(file).filter((finding) => namesRule(finding, rule) && finding.severity !== 'info');
      if (findings.length > 0) misses.push(`${rule.id}: ${name} was reported`);
    }
  }
  return { tried, found: tried - misses.length, misses };
}

function negativesOf(rule: Rule, value: string): Record<string, PlacedFile> {
  const host = rule.hosts[0]!.replace('*.', 'acme.');
  const carrier = rule.carriedIn.find(isParameter)!;
  const row = { key: carrier.name, value: `${carrier.scheme ? `${carrier.scheme} ` : ''}{{key}}` };
  const request = (parts: object): PlacedFile => ({
    path: 'c.postman_collection.json',
    text: JSON.stringify({
      info: { name: 'C', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [{ name: 'R', request: { method: 'GET', url: `https://${host}/items`, header: [], ...parts } }],
    }),
  });
  const withQuery = (key: string, text: string): object => ({
    url: { raw: `https://${host}/items`, query: [{ key, value: text }] },
  });
  return {
    'a variable': carrier.in === 'header' ? request({ header: [row] }) : request(withQuery(row.key, row.value)),
    'a uuid in the path': request({ url: `https://${host}/items/5f0c7f3a-9b1d-4c7e-8a21-6f3c1d2e9b77` }),
    'its form in another parameter': request(withQuery('cursor', value)),
  };
}
