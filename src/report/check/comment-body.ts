import { shortenCommit } from '../describe-history.ts';
import { codeSpan } from '../escape-markdown.ts';

// At the very start only: a suggestion repeats lines of a file, and these may hold anything.
const MARKER = /^<!-- postwarden:(pw1_[0-9a-f]{32}) -->/;

/** The first line of a comment on a secret, which nobody sees. */
export function toMarker(fingerprint: string): string {
  return `<!-- postwarden:${fingerprint} -->`;
}

/** The fingerprint that a comment of ours carries, hidden. Means nothing in somebody else's comment. */
export function markedFingerprint(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}

const GONE = '<!-- gone -->';
const BACK = '**It is back.** ';
const GONE_FROM = '<summary>What it was</summary>\n\n';
const GONE_TO = '\n\n</details>';
const SUGGESTION = /^(`{3,})suggestion$/;

/** True if the comment says already that its secret has gone. */
export function isGoneBody(body: string): boolean {
  return body.split('\n', 1)[0]!.includes(GONE);
}

/** Where a secret that has gone from the tip still stands: nowhere in the commits of the change, or since one of them. */
export type Whereabouts = { readonly in: 'history'; readonly since: string } | { readonly in: 'nowhere' | 'unknown' };

/** A comment of ours once its secret has gone from the tip, or once more is known of where it still stands. */
export function toGoneBody(body: string, whereabouts: Whereabouts): string {
  const [first = '', ...rest] = body.split('\n');
  if (isGoneBody(body)) return [first, wordGone(whereabouts), ...rest.slice(1)].join('\n');
  return [
    `${first}${GONE}`,
    wordGone(whereabouts),
    '',
    '<details><summary>What it was</summary>',
    '',
    withoutSuggestions(rest).join('\n').replace(BACK, ''),
    '',
    '</details>',
  ].join('\n');
}

function wordGone(whereabouts: Whereabouts): string {
  switch (whereabouts.in) {
    case 'history': {
      const since = codeSpan(shortenCommit(whereabouts.since));
      return `**Gone from the tip – still in history since ${since}: rotate it.** Whoever has a clone, or can read the branch's commits, still has it.`;
    }
    case 'nowhere':
      return '**Gone from the branch: none of its commits holds it any more.** Rotate it all the same: whoever has seen the earlier commits still has it.';
    case 'unknown':
      return '**Gone from the tip: rotate it.** Whoever has a clone, or can read the earlier commits, still has it.';
  }
}

/** The same comment when its secret stands in the tip again. */
export function toBackBody(body: string): string {
  const from = body.indexOf(GONE_FROM);
  const was = from < 0 || !body.endsWith(GONE_TO) ? '' : body.slice(from + GONE_FROM.length, -GONE_TO.length);
  const first = body.split('\n', 1)[0]!.replace(GONE, '');
  return `${first}\n${BACK}${was}`;
}

/** The lines of a comment without its suggestions, and without the blank lines before each. */
function withoutSuggestions(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of lines) {
    if (fence === null) {
      fence = SUGGESTION.exec(line)?.[1] ?? null;
      if (fence === null) kept.push(line);
      else while (kept.at(-1) === '') kept.pop();
    } else if (line === fence) fence = null;
  }
  return kept;
}
