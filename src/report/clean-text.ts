/** Names are cut to this many characters: a hostile one can have ten thousand. */
export const NAME_LIMIT = 100;

/** Control characters, separators of lines, marks that turn the direction of writing, lone surrogates: shown as �. */
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Cs}/gu;

/** Characters without width, variation selectors, language tags: left out. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** More marks on one letter than any script needs draw over the lines around it. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Text of a scanned file made fit to be shown on one line: nothing hidden, no line ends, at most `limit` characters. */
export function cleanText(text: string, limit: number = NAME_LIMIT): string {
  // Cut twice: first so that a huge text costs nothing, then to the length that is asked for.
  const head = text.slice(0, limit * 4);
  const shown = head
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(DECEIVING, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
  const characters = [...shown];
  if (characters.length <= limit && head.length === text.length) return shown;
  return `${characters.slice(0, limit - 1).join('')}…`;
}

/** As `cleanText`, but cut in the middle: of a path, both the start and the file's name tell something. */
export function cleanPath(path: string, limit: number = 2 * NAME_LIMIT): string {
  const characters = [...cleanText(path, path.length + 1)];
  if (characters.length <= limit) return characters.join('');
  const half = Math.floor((limit - 1) / 2);
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
}
