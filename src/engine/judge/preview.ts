import type { Rule } from '../../model/rule-set.ts';

/** From this length on the first two characters of a secret without a fixed prefix give nothing away. */
const LONG = 20;
const SHOWN_OF_LONG = 2;

/** What may be shown of a secret: its kind's fixed prefix, else two characters of a long one, and its length. */
export function previewOf(secret: string, rule: Rule | null): string {
  const length = `${secret.length} character${secret.length === 1 ? '' : 's'}`;
  const shown = shownStart(secret, rule);
  return shown === '' ? `… (${length})` : `${shown}… (${length})`;
}

function shownStart(secret: string, rule: Rule | null): string {
  const prefix = fixedPrefix(secret, rule?.patterns ?? []);
  if (prefix !== '') return prefix;
  const start = secret.slice(0, SHOWN_OF_LONG);
  return secret.length >= LONG && /^[!-~]+$/.test(start) ? start : '';
}

/** The longest literal start of a pattern that the secret has, if most of the secret lies beyond it. */
function fixedPrefix(secret: string, patterns: readonly string[]): string {
  let longest = '';
  for (const pattern of patterns) {
    const prefix = literalStart(pattern);
    if (prefix.length > longest.length && prefix.length * 2 <= secret.length && secret.startsWith(prefix)) {
      longest = prefix;
    }
  }
  return longest;
}

/** The text before a pattern's first slot or group, its escapes undone (`docs/patterns.md`). */
function literalStart(pattern: string): string {
  let literal = '';
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index]!;
    if (character === '<' || character === '(') break;
    if (character === '\\') index += 1;
    literal += character === '\\' ? (pattern[index] ?? '') : character;
  }
  return literal;
}
