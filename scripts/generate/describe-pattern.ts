import { type ClassPart, type PatternPart, parsePattern } from '../../src/providers/pattern-notation.ts';

const CLASS_NAMES: Readonly<Record<string, string>> = {
  digits: 'digits',
  hex: 'lower-case hex digits',
  HEX: 'upper-case hex digits',
  anyhex: 'hex digits',
  alnum: 'letters or digits',
  'lower-alnum': 'lower-case letters or digits',
  'upper-alnum': 'upper-case letters or digits',
  letters: 'letters',
  lower: 'lower-case letters',
  upper: 'upper-case letters',
  word: 'letters, digits or `_`',
  base64: 'base64 characters',
  base64url: 'URL-safe base64 characters',
  base58: 'base58 characters',
  base32: 'base32 characters',
  token: 'letters, digits or any of `+-./=_~`',
  visible: 'visible characters',
  text: 'characters of plain text',
};

/** A pattern in words, as Markdown: "`PMAK-`, 24 lower-case hex digits, `-`, 34 lower-case hex digits". */
export function describePattern(source: string): string {
  return parsePattern(source.replaceAll('<uuid>', UUID_MARK).replaceAll('<UUID>', UPPER_UUID_MARK))
    .map(describePart)
    .join(', ');
}

/** A slot of a class of one character: stands for a whole UUID while the pattern is read. */
const UUID_MARK = '<1 [\u0001]>';
const UPPER_UUID_MARK = '<1 [\u0002]>';

function describePart(part: PatternPart): string {
  if ('literal' in part) return code(part.literal);
  if ('alternatives' in part) {
    const texts = part.alternatives.filter((text) => text !== '').map(code);
    const choice = texts.length > 1 ? `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}` : texts[0]!;
    return part.alternatives.includes('') ? `optionally ${choice}` : choice;
  }
  if (part.class === '\u0001') return 'a UUID';
  if (part.class === '\u0002') return 'an upper-case UUID';
  return `${part.min === part.max ? part.min : `${part.min} to ${part.max}`} ${className(part)}`;
}

function className({ name }: ClassPart): string {
  const plain = CLASS_NAMES[name];
  if (plain !== undefined) return plain;
  const plus = name.indexOf('+');
  const base = plus < 0 ? undefined : CLASS_NAMES[name.slice(0, plus)];
  if (base !== undefined) return `${base} or ${code(name.slice(plus + 1).replace(/\\(.)/g, '$1'))}`;
  return `characters of ${code(name)}`;
}

/** Markdown code that may hold backticks and, inside a table, bars. */
export function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text.replaceAll('|', '\\|')}${padding}${fence}`;
}
