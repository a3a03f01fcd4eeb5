import type { Span } from '../../model/source-file.ts';

/** A row of a key and a value is not longer before its value. */
const LONGEST_ROW = 240;

/** What joins a name to its value. */
export interface Joint {
  readonly text: string;
  /** Prose goes on the same way: only what is plainly a credential counts. */
  readonly isLoose: boolean;
}

/** Between a name and its value: `password: `, `"token" = "`, `**Secret:** \``, `password is: `, `Password: <b>`. */
const BETWEEN =
  /(?:\\?["'`\])*]|<\/[a-z]{1,10}>){0,4}(?:[ \t](?:is|ist|es|est|é))?[ \t]{0,8}(?::=|=>|[:=：])(?:\*\*?|__|<\/(?:b|strong|i|em)>)?[ \t]{0,8}(?:\\?["'`*“„«‘]|<(?:b|strong|i|em|code|kbd|span)>){0,3}/y;
/** `The password is "…"`, `the token "…"`, `password – "…"`: only what is quoted counts, for prose goes on the same way. */
const SPOKEN_BETWEEN = /["'`*]{0,2}[ \t]{1,3}(?:(?:is|are|was|ist|es|est|é)[ \t:]{1,4}|[-–—][ \t]{1,3})?["'`“„«‘]/y;
/** `The password is …`, `password → …`. */
const LOOSE_BETWEEN =
  /["'`*]{0,2}[ \t]{1,3}(?:(?:is|was|ist|es|est|é)[ \t]{1,3}|(?:->|→|⇒|➜)[ \t]{0,3}["'`*“„«‘]{0,2})/y;
/** `Password:` with the value on the line below, in a block of code or a quote too. */
const LINE_BETWEEN =
  /["'`*]{0,2}[:：](?:\*\*?|__)?[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?(?:```\w{0,10}[ \t]{0,4}\r?\n)?[ \t>]{0,8}["'`*]{0,2}/y;
const LINE_END = /["'`*]{0,2}[ \t]{0,8}(?:[\r\n]|$)/y;
/** The rest of an opening tag: `<wsse:Password Type="…">`. */
const TAG_BETWEEN = /(?:\s[^<>]{0,200})?>/y;
/** The next cell of a table: `| password | … |`, `<td>password</td><td>…`. */
const CELL_BETWEEN = /[`*]{0,2}[ \t]{0,40}(?:\||<\/t[dh]>\s{0,40}<td>)[ \t]{0,8}`?/y;
/** Behind the name of an option of a command: `--api-key <value>`. */
const OPTION_BETWEEN = /[ \t=]{1,4}["']?/y;
/** What a quote holds: other quotes may stand in it. */
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\\r\n]{1,512}/y,
  "'": /[^'\\\r\n]{1,512}/y,
  '`': /[^`\\\r\n]{1,512}/y,
  '“': /[^“”\r\n]{1,512}/y,
  '„': /[^„“”\r\n]{1,512}/y,
  '«': /[^«»\r\n]{1,512}/y,
  '‘': /[^‘’\r\n]{1,512}/y,
};
const UNQUOTED = /[^\s"'`“”„«»‘’\\,;&<>()[\]{}|，；。、（）]{1,512}/y;
const SCHEME_BEFORE = /(?:bearer|basic|token|apikey)[ \t]{1,8}/iy;
const SCHEME = /(?:bearer|basic)(?=[ \t])/iy;

/** What joins a name to the value behind it; null if there is none. */
export function jointBehind(text: string, { from, to }: Span): Joint | null {
  if (text.startsWith('--', from)) return sure(jointAt(OPTION_BETWEEN, text, to));
  if (text[from - 1] === '<' || text[from - 1] === ':') {
    const tag = tagJoint(text, to);
    if (tag !== null) return tag;
  }
  const joint = sure(
    jointAt(BETWEEN, text, to) ?? jointAt(SPOKEN_BETWEEN, text, to) ?? jointAt(CELL_BETWEEN, text, to),
  );
  if (joint !== null) return isAtLineEnd(text, to + joint.text.length) ? (lineJoint(text, to) ?? joint) : joint;
  return loose(jointAt(LOOSE_BETWEEN, text, to)) ?? sure(rowJoint(text.slice(to, to + LONGEST_ROW)));
}

function sure(text: string | null): Joint | null {
  return text === null ? null : { text, isLoose: false };
}

function loose(text: string | null): Joint | null {
  return text === null ? null : { text, isLoose: true };
}

/** An element of markup whose text is one word: `<password>…</password>`. */
function tagJoint(text: string, to: number): Joint | null {
  const tag = jointAt(TAG_BETWEEN, text, to);
  if (tag === null) return null;
  const value = jointAt(UNQUOTED, text, to + tag.length);
  return value !== null && text.startsWith('</', to + tag.length + value.length) ? sure(tag) : null;
}

function isAtLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** The value is all that stands on its line. */
function lineJoint(text: string, to: number): Joint | null {
  const joint = jointAt(LINE_BETWEEN, text, to);
  if (joint === null) return null;
  const value = jointAt(UNQUOTED, text, to + joint.length);
  return value !== null && jointAt(LINE_END, text, to + joint.length + value.length) !== null ? loose(joint) : null;
}

/** The rest of a row up to its value: `", "type": "text", "value": "`, also over lines and in YAML. */
function rowJoint(rest: string): string | null {
  const value = /value\\{0,3}["']?\s?:\s?\\{0,3}["']?/.exec(rest);
  if (value === null) return null;
  const between = rest.slice(0, value.index);
  const isSameRow = /^\\{0,3}["']?\s{0,3}[,\n]/.test(between) && !/[{}[\]]|key|name/i.test(between);
  return isSameRow ? rest.slice(0, value.index + value[0].length) : null;
}

/** The value behind a name and what joins them; null if there is none. */
export function valueBehind(text: string, nameEnd: number, joint: string): Span | null {
  let from = nameEnd + joint.length;
  from += jointAt(SCHEME_BEFORE, text, from)?.length ?? 0;
  const quoted = QUOTED[joint.at(-1)!];
  const value = jointAt(quoted ?? UNQUOTED, text, from);
  if (value === null) return null;
  let { length } = value;
  // A sentence goes on behind what is not quoted; passwords end with `!` more often than sentences about them do.
  while (quoted === undefined && length > 0 && '.,:;?*'.includes(value[length - 1]!)) length -= 1;
  // A quote of the url that the text quotes.
  if (text.startsWith('%27', from + length - 3) || text.startsWith('%22', from + length - 3)) length -= 3;
  return { from, to: from + length };
}

/** The scheme that a value opens with, in lower case. */
export function schemeAt(text: string, at: number): string | null {
  return jointAt(SCHEME, text, at)?.toLowerCase() ?? null;
}

function jointAt(between: RegExp, text: string, at: number): string | null {
  between.lastIndex = at;
  return between.exec(text)?.[0] ?? null;
}
