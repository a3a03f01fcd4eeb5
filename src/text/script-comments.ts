import type { Span } from '../model/source-file.ts';
import { MappedText } from './mapped-text.ts';
import { lexScript } from './script-lexer.ts';
import { LiteralReader } from './script-literals.ts';
import { type ScriptValue, toScriptValue } from './script-value.ts';
import { hasSecretShape, hasSecretWord } from './script-words.ts';

/** A name, a colon or equals sign, and a word: `token: abc`, `// password = abc`. */
const NOTE = /([\w.-]{1,60})["']?[ \t]{0,8}[:=][ \t]{0,8}([^\s"'`,;]{3,})/g;

/** What a comment holds: code that was switched off is read as code, `name: value` as a note. */
export function readCommentValues(source: string, comment: Span): ScriptValue[] {
  const text = source.slice(comment.from, comment.to);
  if (text.length < 6) return [];
  const script = lexScript(source, comment.from, comment.to);
  const values = new LiteralReader(source, script).values('comment');
  for (const match of text.matchAll(NOTE)) {
    const [whole, name = '', value = ''] = match;
    if (!hasSecretWord(name) && !hasSecretShape(value)) continue;
    const from = comment.from + match.index + whole.length - value.length;
    values.push(noteValue(source, { from, to: from + value.length }, name));
  }
  return values;
}

function noteValue(source: string, span: Span, name: string): ScriptValue {
  const mapped = new MappedText(source, span.from);
  mapped.run(span.from, span.to);
  return toScriptValue(mapped, { name, usage: 'comment', parsedAs: 'lexer' });
}
