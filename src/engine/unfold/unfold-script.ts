import { isLogin } from '../../detectors/structures/authorization.ts';
import { authFieldSensitivity } from '../../formats/postman/parts/auth-fields.ts';
import { authHints } from '../../formats/postman/parts/auth-hints.ts';
import { POSTMAN_SANDBOX } from '../../formats/postman/sandbox.ts';
import type { LocatedValue, ValueHints } from '../../model/located-value.ts';
import type { Span } from '../../model/source-file.ts';
import { shiftedLayer } from '../../text/place.ts';
import { Callees } from '../../text/script/callees.ts';
import { readScript } from '../../text/script/script.ts';
import type { ScriptUse } from '../../text/script/script-uses.ts';
import type { ScriptValue } from '../../text/script/script-value.ts';
import type { EmitInner } from './emit-inner.ts';
import { InnerValue, LayeredPlace, NO_HINTS } from './inner-value.ts';

const LOGIN: ValueHints = Object.freeze({ part: 'login' });
const PIECE: ValueHints = Object.freeze({ part: 'script-piece' });
const SETTING: ValueHints = Object.freeze({ part: 'script-setting' });
const EXPECTED: ValueHints = Object.freeze({ part: 'script-expected' });
const LITERAL: ValueHints = Object.freeze({ part: 'script-literal' });

const CALLEES = new Callees(POSTMAN_SANDBOX);

/** As far as a `+` is looked for. */
const NEAR = 12;
const JOINED_BEHIND = /^["'`]\s*\+/;
const JOINED_BEFORE = /\+\s*["'`]$/;

/** What a script does that is worth telling: it prints a value by this name, or sends to this url. */
export interface ScriptFact {
  readonly kind: 'prints' | 'sends';
  /** The name, or the url. */
  readonly value: LocatedValue;
}

/** What else a script tells than its literals. */
export interface ScriptListener {
  onFact(fact: ScriptFact): void;
  /** It gives variables to what the value would be in a request; `url` is where that goes, if not with the script's request. */
  onUse(value: LocatedValue, url: string | null): void;
}

/** The literals of a script, each by the name it is bound to. What stands elsewhere in it is left to be found by its form. */
export function unfoldScript(outer: LocatedValue, emit: EmitInner, { onFact, onUse }: ScriptListener): void {
  const { values, sinks, uses } = readScript(outer.text, { callees: CALLEES });
  for (const value of values) {
    const { text, layer, name } = value;
    const place = new LayeredPlace(outer.place, layer);
    emit(new InnerValue(outer, { text, key: name, hints: hintsOf(value, outer.text), place }));
  }
  for (const { name, span } of sinks.printed) onFact({ kind: 'prints', value: partOf(outer, name, span) });
  for (const use of uses) onUse(usedValue(outer, use), use.url);
  for (const { url, span } of sinks.sentTo) onFact({ kind: 'sends', value: partOf(outer, url, span) });
}

/** What a script puts together of variables, as the part of a request that it makes of it. */
function usedValue(outer: LocatedValue, { role, key, authType, text }: ScriptUse): LocatedValue {
  const isAuth = authType !== null && key !== null;
  const hints = role === 'script' ? LITERAL : isAuth ? authHints(authType) : NO_HINTS;
  const sensitivity = isAuth ? authFieldSensitivity(authType, key) : 'unknown';
  return new InnerValue(outer, { text, role, key, hints, sensitivity, place: outer.place });
}

/** What a literal is to its script. */
function hintsOf({ text, layer, callee, name, isExpected }: ScriptValue, source: string): ValueHints {
  const { isEncoding, isSetter } = CALLEES.factsOf(callee);
  if (isEncoding && isLogin(text)) return LOGIN;
  if (callee === 'concat' || (name !== null && isJoined(source, layer.toOuter(0, text.length)))) return PIECE;
  if (isSetter) return SETTING;
  return isExpected ? EXPECTED : LITERAL;
}

/** Whether the script adds something of its own before or behind a literal: `'Pass' + Math.random()`. */
function isJoined(source: string, { from, to }: Span): boolean {
  return (
    JOINED_BEHIND.test(source.slice(to, to + NEAR)) || JOINED_BEFORE.test(source.slice(Math.max(0, from - NEAR), from))
  );
}

function partOf(outer: LocatedValue, text: string, { from }: Span): LocatedValue {
  return new InnerValue(outer, {
    text,
    key: null,
    place: new LayeredPlace(outer.place, shiftedLayer('javascript', from)),
  });
}
