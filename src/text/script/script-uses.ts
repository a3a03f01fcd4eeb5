import type { AnyNode, CallExpression, NewExpression, ObjectExpression } from 'acorn';
import type { Role } from '../../model/located-value.ts';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { argumentName, literalText, nameOf } from './script-names.ts';
import { TemplateReader } from './script-template.ts';

/** A value that a script makes of variables of the tool, and what it does with it. */
export interface ScriptUse {
  /** What the value would be in a request; `script` for a key that is given to a function, `variable` for one that is set. */
  readonly role: Extract<Role, 'auth-param' | 'body' | 'header' | 'query' | 'script' | 'url' | 'variable'>;
  readonly key: string | null;
  readonly authType: string | null;
  /** With `{{name}}` where the script reads a variable, and `{{$}}` where it puts in anything else. */
  readonly text: string;
  /** Where the script sends it, written alike; null if it goes with the request that the script belongs to. */
  readonly url: string | null;
}

type Target = Pick<ScriptUse, 'role' | 'url'> & Partial<Pick<ScriptUse, 'authType'>>;

/** Objects and arrays that one call is given, each within the other. */
const MOST_PARTS = 2_000;
const MOST_USES = 1_000;

/** What a script reads variables by, and what it gives them to. */
const READS = ['.get(', 'replaceIn(', 'Variable('];
const READS_STORE = /(?:^|[^.\w])(?:environment|globals)[.[]/;
const TAKES =
  'headers.add headers.upsert addHeader addQueryParams query.add query.upsert iterationData.get( Hmac HMAC .sign( crypt( importKey'.split(
    ' ',
  );
/** A request that is sent has more than the address of some service. */
const SENDS_MORE = /\b(?:auth|body|headers?)["']?\s{0,4}:|[?&][\w-]{1,40}=/;

/** What is made of a variable is mostly given to the next in one statement. */
const SETS =
  /\bset(?:\w{1,20}Variable)?\(\s{0,8}["'][^"'\n]{1,100}["']\s{0,8},[^;\n]{0,200}(?:\.get\(|\.get\w{1,20}Variable\(|replaceIn\(|btoa\(|Base64)/;

const REFERENCE = /\{\{(?!\$)/;
const HEADER_LINE = /^([\w-]{1,100}):[ \t]{0,8}/;
const LOGIN = /^basic ([^:]{1,1000}):(.{1,1000})$/i;

/** Whether a script may send what it reads of the tool's variables: a syntax tree costs more than all else done with it. */
export function maySendVariables(source: string): boolean {
  const holds = (word: string): boolean => source.includes(word);
  const mayTake = TAKES.some(holds) || (holds('sendRequest') && SENDS_MORE.test(source)) || SETS.test(source);
  return mayTake && (READS.some(holds) || READS_STORE.test(source));
}

/** Tells where a script sends what it reads of the tool's variables, by its syntax tree and without recursion. */
export function readScriptUses(source: string, tree: AnyNode, callees: Callees): ScriptUse[] {
  return new UseReader(source, callees).read(tree);
}

class UseReader {
  readonly #source: string;
  readonly #callees: Callees;
  readonly #templates: TemplateReader;
  readonly #uses: ScriptUse[] = [];

  constructor(source: string, callees: Callees) {
    this.#source = source;
    this.#callees = callees;
    this.#templates = new TemplateReader(source, callees);
  }

  read(tree: AnyNode): ScriptUse[] {
    for (const call of this.#templates.bind(tree)) this.#call(call);
    return this.#uses;
  }

  #call(call: CallExpression | NewExpression): void {
    const { isSender, isHeader, isQuery, isSetter, isDataGetter, secret } = this.#callees.factsOf(
      calleeBefore(this.#source, call.callee.end),
    );
    const [first] = call.arguments;
    if (isSender) this.#send(first);
    else if (isHeader) this.#rows(first, { role: 'header', url: null });
    else if (isQuery) this.#rows(first, { role: 'query', url: null });
    // Who reads a column shows that the data has it, whatever becomes of it.
    else if (isDataGetter) this.#put(call, null, { role: 'script', url: '' });
    else if (isSetter && first !== undefined) {
      this.#put(call.arguments[1], literalText(first), { role: 'variable', url: null });
    } else if (secret !== null && typeof secret.name === 'string') {
      this.#put(call.arguments[secret.value], argumentName(call, secret.name), { role: 'script', url: null });
    }
  }

  /** `sendRequest(url)`, or with an object that has the parts of a request. */
  #send(node: AnyNode | undefined): void {
    const parts = this.#templates.objectOf(node);
    const url = this.#templates.textOf(parts === null ? node : memberOf(parts, 'url'));
    this.#add(url, null, { role: 'url', url });
    if (parts === null) return;
    this.#rows(memberOf(parts, 'header') ?? memberOf(parts, 'headers'), { role: 'header', url });
    this.#auth(this.#templates.objectOf(memberOf(parts, 'auth')), url);
    this.#body(memberOf(parts, 'body'), url);
  }

  #auth(auth: ObjectExpression | null, url: string): void {
    const authType = auth === null ? '' : this.#templates.textOf(memberOf(auth, 'type'));
    if (auth !== null && authType !== '') this.#rows(memberOf(auth, authType), { role: 'auth-param', authType, url });
  }

  #body(node: AnyNode | undefined, url: string): void {
    const body = this.#templates.objectOf(node);
    const mode = body === null ? '' : this.#templates.textOf(memberOf(body, 'mode'));
    this.#rows(body === null ? node : (memberOf(body, mode) ?? body), { role: 'body', url });
  }

  /** The values of an object by their names, those of rows `{key, value}` by their keys, or of a text as a whole. */
  #rows(given: AnyNode | undefined, target: Target): void {
    const todo: [name: string | null, node: AnyNode | undefined][] = [[null, given]];
    for (let done = 0; todo.length > 0 && done < MOST_PARTS; done += 1) {
      const [name, node] = todo.pop()!;
      const value = this.#templates.partsOf(node);
      if (value?.type === 'ObjectExpression') {
        const row = memberOf(value, 'value');
        const key = row === undefined ? '' : this.#templates.textOf(memberOf(value, 'key'));
        if (row !== undefined && key !== '') todo.push([key, row]);
        else for (const [member, inner] of membersOf(value)) todo.push([member, inner]);
      } else if (value?.type === 'ArrayExpression') {
        for (const element of value.elements) if (element !== null) todo.push([name, element]);
      } else this.#put(node, name, target);
    }
  }

  #put(node: AnyNode | undefined, key: string | null, target: Target): void {
    this.#add(this.#templates.textOf(node), key, target);
  }

  #add(text: string, key: string | null, { role, url, authType = null }: Target): void {
    if (!REFERENCE.test(text) || this.#uses.length >= MOST_USES) return;
    const line = role === 'header' && key === null ? HEADER_LINE.exec(text) : null;
    if (line !== null) {
      this.#add(text.slice(line[0].length), line[1]!, { role, url });
      return;
    }
    const login = role === 'header' ? LOGIN.exec(text) : null;
    if (login === null) this.#uses.push({ role, key, authType, text, url });
    else {
      const basic = { role: 'auth-param', authType: 'basic', url } as const;
      this.#uses.push({ ...basic, key: 'username', text: login[1]! }, { ...basic, key: 'password', text: login[2]! });
    }
  }
}

function* membersOf({
  properties,
}: ObjectExpression): Generator<[name: string | null, node: AnyNode], void, undefined> {
  for (const property of properties) {
    if (property.type === 'Property')
      yield [property.computed ? literalText(property.key) : nameOf(property.key), property.value];
  }
}

function memberOf(object: ObjectExpression, wanted: string): AnyNode | undefined {
  for (const [name, node] of membersOf(object)) if (name === wanted) return node;
  return undefined;
}
