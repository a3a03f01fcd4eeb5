import { LEXICON } from '../../model/lexicon.ts';
import { EMPTY_WORDS } from './placeholder-words.ts';
import { REQUEST_WORDS } from './request-words.ts';
import { splitWords, withoutAccents } from './split-words.ts';

/** What a text is made of as far as it is read. */
interface Said {
  /** Words that ask for a value or point to its place. */
  readonly requests: number;
  /** Words that name a credential. */
  readonly names: number;
}

const LONGEST = 80;
/** Runs of letters are taken apart into no shorter pieces, and into known words alone. */
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 16;
/** Names of credentials in every language, whole and in the words they consist of: `motdepasse`, `mot`, `de`, `passe`. */
const NAMES: ReadonlySet<string> = new Set(
  LEXICON.flatMap(({ word }) => {
    const plain = withoutAccents(word);
    return [plain.replaceAll('_', ''), ...plain.split('_')];
  }),
);
const NOTHING: Said = { requests: 0, names: 0 };
/** Written with an input method. The fields in which people type passwords switch that off. */
const COMPOSED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+/gu;

/** `coloque-seu-token-aqui`, `ВВЕДИТЕ_ПАРОЛЬ`, `deinpasswort`: asks for a credential, in any language but English. */
export function asksForCredential(text: string): boolean {
  if (text.length > LONGEST) return false;
  let requests = 0;
  let names = 0;
  for (const word of splitWords(text)) {
    const said = saidBy(word);
    if (said === null) return false;
    requests += said.requests;
    names += said.names;
  }
  return requests > 0 && requests + names > 1;
}

/** `パスワードを入力`, `여기에API키`: in characters that nobody types as a password, and nothing else but such words. */
export function isComposed(text: string): boolean {
  if (!/[^\0-\x7f]/.test(text)) return false;
  const rest = text.replace(COMPOSED, ' ');
  return rest !== text && splitWords(rest).every((word) => /^\d{1,3}$/.test(word) || isKnown(word));
}

function isKnown(word: string): boolean {
  return NAMES.has(word) || EMPTY_WORDS.find(word) !== null;
}

/** What a word says, be it several run together; null if it says anything else. */
function saidBy(word: string): Said | null {
  if (REQUEST_WORDS.find(word) !== null) return { requests: 1, names: 0 };
  if (NAMES.has(word)) return { requests: 0, names: 1 };
  if (EMPTY_WORDS.find(word) !== null || /^\d{1,3}$/.test(word)) return NOTHING;
  return saidByRun(word, 0, new Set());
}

/** What the words say of which a run of letters is made, from `from` on; null if it is made of others as well. */
function saidByRun(run: string, from: number, deadEnds: Set<number>): Said | null {
  if (from === run.length) return NOTHING;
  if (deadEnds.has(from)) return null;
  for (let to = Math.min(run.length, from + LONGEST_PIECE); to >= from + SHORTEST_PIECE; to -= 1) {
    const piece = run.slice(from, to);
    const isRequest = REQUEST_WORDS.find(piece) !== null;
    if (!isRequest && !isKnown(piece)) continue;
    const rest = saidByRun(run, to, deadEnds);
    if (rest === null) continue;
    const isName = !isRequest && NAMES.has(piece);
    return { requests: rest.requests + (isRequest ? 1 : 0), names: rest.names + (isName ? 1 : 0) };
  }
  deadEnds.add(from);
  return null;
}
