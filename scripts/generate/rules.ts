import type { CredentialKind, Provider } from '../../src/model/provider.ts';
import type { RuleDetail } from '../../src/model/rule-set.ts';
import {
  type EncodedProvider,
  type EncodedRule,
  type EncodedRules,
  type EncodedWord,
  RULE_FLAGS,
} from '../../src/providers/decode-rules.ts';
import type { Output } from './output.ts';
import { sieveWord } from './sieve-words.ts';

const FOLDER = 'src/providers/generated';
const HEADER = '// Written by `npm run generate` from the provider files: do not edit.\n';

interface OwnedKind {
  readonly kind: CredentialKind;
  readonly provider: number;
}

/** The modules that the product loads: rules for detection, their ids as a type, details for wording. */
export function buildRules(providers: readonly Provider[]): readonly Output[] {
  const kinds = providers
    .flatMap((provider, index) => provider.kinds.map((kind): OwnedKind => ({ kind, provider: index })))
    .sort((a, b) => (a.kind.id < b.kind.id ? -1 : 1));
  const rules: EncodedRules = {
    providers: providers.map(({ id, name, hosts }): EncodedProvider => [id, name, hosts]),
    kinds: kinds.map(encodeKind),
    ...encodeSieve(kinds),
  };
  const details = Object.fromEntries(kinds.map(({ kind }) => [kind.id, detailOf(kind)]));
  return [
    {
      path: `${FOLDER}/rules.ts`,
      content: [
        HEADER,
        "import type { RuleSet } from '../../model/rule-set.ts';\n",
        "import { decodeRules } from '../decode-rules.ts';\n\n",
        '/** Every kind of credential that Postwarden knows. */\n',
        `export const RULES: RuleSet = decodeRules(\n  ${quoted(rules)},\n);\n`,
      ].join(''),
    },
    {
      path: `${FOLDER}/rule-ids.ts`,
      content: [
        HEADER,
        '/** The id of every kind: what names one by hand names one that is there. */\n',
        `export type RuleId =\n${kinds.map(({ kind }) => `  | '${kind.id}'`).join('\n')};\n`,
      ].join(''),
    },
    {
      path: `${FOLDER}/details.ts`,
      content: [
        HEADER,
        "import type { RuleDetails } from '../../model/rule-set.ts';\n\n",
        '/** How to check, revoke and rotate each kind. */\n',
        `export const DETAILS: RuleDetails = JSON.parse(\n  ${quoted(details)},\n) as RuleDetails;\n`,
      ].join(''),
    },
  ];
}

function encodeKind({ kind, provider }: OwnedKind): EncodedRule {
  const flags =
    (kind.distinctive ? RULE_FLAGS.distinctive : 0) |
    (kind.structural ? RULE_FLAGS.structural : 0) |
    (kind.unconfirmed ? RULE_FLAGS.unconfirmed : 0);
  const optional = [
    kind.hosts ?? 0,
    kind.carriedIn ?? 0,
    kind.keywords ?? 0,
    kind.pairedWith ?? 0,
    kind.checksum ?? 0,
    kind.aliases ?? 0,
    kind.group ?? 0,
    kind.formOf ?? 0,
  ];
  const used = optional.findLastIndex((value) => value !== 0) + 1;
  const required = [kind.id, kind.title, provider, kind.type, kind.severity, kind.patterns, flags];
  return [...required, ...optional.slice(0, used)] as unknown as EncodedRule;
}

function encodeSieve(kinds: readonly OwnedKind[]): Pick<EncodedRules, 'words' | 'wordless'> {
  const words = new Map<string, number[]>();
  const wordless: number[] = [];
  for (const [rule, { kind }] of kinds.entries()) {
    if (!kind.distinctive) continue;
    for (const [pattern, source] of kind.patterns.entries()) {
      const word = sieveWord(source);
      if (word === null) wordless.push(rule, pattern);
      else words.set(word, [...(words.get(word) ?? []), rule, pattern]);
    }
  }
  const ordered = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: ordered.map(([word, refs]): EncodedWord => [word, ...refs]), wordless };
}

function detailOf(kind: CredentialKind): RuleDetail {
  return {
    revokeUrl: kind.revokeUrl ?? null,
    docsUrl: kind.docsUrl ?? null,
    testValues: kind.testValues ?? null,
    verify: kind.verify ?? null,
    references: kind.references,
  };
}

/** JSON as a string literal of one line. */
function quoted(value: unknown): string {
  const json = JSON.stringify(value);
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
