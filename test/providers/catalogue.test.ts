import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProviders, type ProviderFile } from '../../scripts/generate/load-providers.ts';
import { sieveWord } from '../../scripts/generate/sieve-words.ts';
import type { CredentialKind, Provider } from '../../src/model/provider.ts';
import { type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';
import { buildFake } from '../support/fakes.ts';
import { todosIn } from '../support/missing-parts.ts';
import { patternMatcher } from '../support/pattern-matcher.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = [1, 2, 3, 4, 5];

/** Distinctive by their make-up although they hold no literal of three characters. */
const WORDLESS = new Set([
  'asana-personal-access-token',
  'budibase-api-key',
  'discord-bot-token',
  'ditto-api-key',
  'everhour-api-key',
  'facebook-app-access-token',
  'fibery-api-token',
  'generic-session-express',
  'mailgun-api-key',
  'telegram-bot-token',
  'twilio-account-sid',
  'twilio-api-key-sid',
  'webex-access-token',
]);

interface OwnedKind {
  readonly kind: CredentialKind;
  readonly provider: Provider;
}

let files: readonly ProviderFile[] = [];
let kinds: readonly OwnedKind[] = [];

beforeAll(async () => {
  files = await loadProviders();
  kinds = files.flatMap(({ provider }) => provider.kinds.map((kind) => ({ kind, provider })));
});

/** The ids of the kinds that break a rule: an empty list is what every test wants. */
function offenders(breaks: (kind: CredentialKind, provider: Provider) => boolean): readonly string[] {
  return kinds.filter(({ kind, provider }) => breaks(kind, provider)).map(({ kind }) => kind.id);
}

describe('the catalogue as a whole', () => {
  test('knows at least 1,400 kinds, aliases counted, from at least 850 providers', () => {
    const aliases = kinds.reduce((sum, { kind }) => sum + (kind.aliases?.length ?? 0), 0);
    expect(kinds.length + aliases).toBeGreaterThanOrEqual(1_400);
    expect(files.length).toBeGreaterThanOrEqual(850);
  });

  test('has no file in which something is left to fill in', () => {
    expect(todosIn(files.map(({ file }) => `src/providers/${file}`))).toEqual([]);
  });

  test('has each id once, aliases counted', () => {
    const ids = kinds.flatMap(({ kind }) => [kind.id, ...(kind.aliases ?? [])]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has one provider a file, named after its id', () => {
    const wrong = files.filter(({ file, provider }) => {
      const folder = /^[a-z]/.test(provider.id) ? provider.id[0] : '0';
      const generic = provider.id.replace(/^generic-/, '');
      return file !== (generic === provider.id ? `${folder}/${provider.id}.ts` : `generic/${generic}.ts`);
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('has a page for each provider with a heading for each kind, and no page beside', () => {
    const pages = readdirSync(join(ROOT, 'docs/rules')).sort();
    const unwritten = files.map(({ provider }) => `${provider.id}.md`).filter((page) => !pages.includes(page));
    expect(unwritten.map((page) => `docs/rules/${page}: not written yet; npm run generate`)).toEqual([]);
    expect(pages).toEqual(['README.md', ...files.map(({ provider }) => `${provider.id}.md`)].sort());
    for (const { provider } of files) {
      const page = readFileSync(join(ROOT, 'docs/rules', `${provider.id}.md`), 'utf8');
      for (const kind of provider.kinds) expect(page).toContain(`\n## ${kind.id}\n`);
    }
  });

  test('links to pages that are the same for every account', () => {
    const ofOneAccount = /[{}<>]|^https:\/\/(?:us|eu|ap)-?\d{1,2}\./;
    const links = ({ revokeUrl, docsUrl }: CredentialKind) => [revokeUrl, docsUrl].filter((link) => link !== undefined);
    expect(offenders((kind) => links(kind).some((link) => ofOneAccount.test(link)))).toEqual([]);
  });

  test('names pairs and groups that exist', () => {
    const ids = new Set(kinds.map(({ kind }) => kind.id));
    expect(offenders((kind) => kind.pairedWith !== undefined && !ids.has(kind.pairedWith))).toEqual([]);
    const members = (group: string) => kinds.filter(({ kind }) => kind.group === group).length;
    expect(offenders((kind) => kind.group !== undefined && members(kind.group) < 2)).toEqual([]);
  });

  test('gives identifiers and test-mode keys no more than info', () => {
    const testMode = /(^|-)(test|sandbox)-/;
    const realOnes = new Set(['knapsackpro-test-suite-token', 'pypi-test-api-token']);
    expect(
      offenders(
        (kind) =>
          (kind.type === 'identifier' || (testMode.test(`${kind.id}-`) && !realOnes.has(kind.id))) &&
          kind.severity !== 'info',
      ),
    ).toEqual([]);
  });
});

describe('hosts, carriers and links', () => {
  test('hosts are names, or names below a wildcard', () => {
    const host = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
    expect(
      offenders((kind, provider) => [...provider.hosts, ...(kind.hosts ?? [])].some((name) => !host.test(name))),
    ).toEqual([]);
  });

  test('carriers have names', () => {
    expect(
      offenders((kind) => (kind.carriedIn ?? []).some(({ name }) => name.trim() === '' || /\s/.test(name))),
    ).toEqual([]);
  });

  test('under a name that is a kind’s own no other provider takes what has its form', () => {
    const carriers = kinds.flatMap(({ kind, provider }) =>
      (kind.carriedIn ?? []).map((carrier) => ({ kind, provider, carrier })),
    );
    const owned = carriers.filter(({ carrier }) => carrier.own === true);
    const isTaken = (one: (typeof owned)[number]): boolean =>
      carriers.some(
        ({ kind, provider, carrier }) =>
          provider !== one.provider &&
          carrier.in === one.carrier.in &&
          carrier.name.toLowerCase() === one.carrier.name.toLowerCase() &&
          one.kind.patterns.some((own) => kind.patterns.some((other) => patternMatcher(other).test(buildFake(own, 1)))),
      );
    expect(owned.length).toBeGreaterThan(10);
    expect(owned.filter(isTaken).map(({ kind }) => kind.id)).toEqual([]);
  });

  test('keywords are lower-case words', () => {
    expect(offenders((kind) => (kind.keywords ?? []).some((word) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(word)))).toEqual(
      [],
    );
  });

  test('links are https, and every kind says where its facts come from', () => {
    const isLink = (url: string | undefined): boolean => url === undefined || /^https:\/\/[^\s]+$/.test(url);
    expect(offenders((kind) => !isLink(kind.revokeUrl) || !isLink(kind.docsUrl))).toEqual([]);
    expect(offenders((kind) => kind.references.length === 0)).toEqual([]);
  });
});

describe('patterns', () => {
  test('stand in every kind that has no detector of its own, and in no other', () => {
    expect(offenders((kind) => (kind.patterns.length === 0) !== (kind.structural === true))).toEqual([]);
  });

  test('are written once', () => {
    expect(offenders((kind) => new Set(kind.patterns).size !== kind.patterns.length)).toEqual([]);
  });

  test('fit the examples built from them, and what the kind gives as examples', () => {
    const fits = (kind: CredentialKind, text: string) =>
      kind.patterns.some((pattern) => patternMatcher(pattern).test(text));
    expect(
      offenders((kind) =>
        kind.patterns.some((pattern) => SEEDS.some((seed) => !patternMatcher(pattern).test(buildFake(pattern, seed)))),
      ),
    ).toEqual([]);
    expect(
      offenders((kind) =>
        (kind.examples ?? []).some((example) => SEEDS.some((seed) => !fits(kind, buildFake(example, seed)))),
      ),
    ).toEqual([]);
    expect(
      offenders((kind) =>
        (kind.counterExamples ?? []).some((example) => SEEDS.some((seed) => fits(kind, buildFake(example, seed)))),
      ),
    ).toEqual([]);
  });

  test('refuse a text that is one character too short, one too long, or holds a wrong character', () => {
    expect(
      offenders((kind) =>
        kind.patterns.some((pattern) => {
          const matcher = patternMatcher(pattern);
          return nearMisses(parsePattern(pattern)).some((text) => matcher.test(text));
        }),
      ),
    ).toEqual([]);
  });

  test('of distinctive kinds hold a literal of three characters or more', () => {
    expect(
      offenders(
        (kind) => kind.distinctive && !WORDLESS.has(kind.id) && kind.patterns.some((p) => sieveWord(p) === null),
      ),
    ).toEqual([]);
  });

  test('have at most one slot whose end has to be looked for', () => {
    expect(offenders((kind) => kind.patterns.some((pattern) => openSlots(parsePattern(pattern)) > 1))).toEqual([]);
  });
});

describe('the provider files', () => {
  test('hold nothing that looks like a live credential', () => {
    const matchers = kinds
      .filter(({ kind }) => kind.distinctive)
      .flatMap(({ kind }) =>
        kind.patterns.map((pattern) => ({ id: kind.id, matcher: patternMatcher(pattern, 'anywhere') })),
      );
    const found = files.flatMap(({ file }) => {
      const path = join(ROOT, 'src/providers', file);
      expect(existsSync(path)).toBe(true);
      const text = readFileSync(path, 'utf8');
      return matchers.filter(({ matcher }) => matcher.test(text)).map(({ id }) => `${file}: ${id}`);
    });
    expect(found).toEqual([]);
  });
});

/** Built from a pattern at its least and greatest length, so that one character less, more or else is wrong. */
function nearMisses(parts: readonly PatternPart[]): readonly string[] {
  const shortest = textOf(parts, 'min');
  const longest = textOf(parts, 'max');
  const slot = parts.findIndex((part) => 'class' in part && part.min > 0);
  const wrong = slot < 0 ? [] : [parts.map((part, index) => (index === slot ? '§' : textOf([part], 'min'))).join('')];
  return [shortest.slice(0, -1), `${longest}${longest.at(-1)}`, ...wrong];
}

function textOf(parts: readonly PatternPart[], bound: 'min' | 'max'): string {
  return parts
    .map((part) => {
      if ('literal' in part) return part.literal;
      if ('class' in part) return firstCharacter(part.class).repeat(part[bound]);
      const ordered = [...part.alternatives].sort((a, b) => a.length - b.length);
      return bound === 'min' ? ordered[0]! : ordered.at(-1)!;
    })
    .join('');
}

function firstCharacter(classBody: string): string {
  const matcher = new RegExp(`[${classBody}]`);
  for (let code = 126; code > 31; code -= 1) {
    if (matcher.test(String.fromCharCode(code))) return String.fromCharCode(code);
  }
  throw new Error(`empty class: ${classBody}`);
}

/** Slots of varying length that are followed by a character they may hold themselves. */
function openSlots(parts: readonly PatternPart[]): number {
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    if (!('class' in part) || part.min === part.max || next === undefined) return false;
    const matcher = new RegExp(`[${part.class}]`);
    if ('literal' in next) return matcher.test(next.literal[0]!);
    if ('alternatives' in next) return next.alternatives.some((text) => text === '' || matcher.test(text[0]!));
    return true;
  }).length;
}
