import { IGNORE_TEMPLATE } from '../model/ignore-template.ts';

/** Words that stand in for a reason or a name that somebody meant to write later. */
const STAND_INS = [
  ...Object.values(IGNORE_TEMPLATE),
  'changeme',
  'fill me in',
  'fixme',
  'n/a',
  'no reason',
  'none',
  'null',
  'nobody',
  'owner',
  'placeholder',
  'reason',
  'tba',
  'tbd',
  'todo',
  'undefined',
  'unknown',
  'why',
  'who',
  'xxx',
].map(lettersOf);

const STANDING_IN: ReadonlySet<string> = new Set(STAND_INS);

/** True of a text that tells the next reader nothing: no letter or digit in it, or only words that stand in for others. */
export function saysNothing(text: string): boolean {
  const letters = lettersOf(text);
  return letters === '' || STANDING_IN.has(letters);
}

/** Letters and digits of any script alone, so that `<TODO>`, `todo!` and `To do …` are one. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
