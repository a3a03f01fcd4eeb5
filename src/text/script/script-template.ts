import type { AnyNode, ArrayExpression, CallExpression, NewExpression, ObjectExpression } from 'acorn';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { isNode, literalText, nameOf } from './script-names.ts';

/** What a script puts into a text beside literals and variables of the tool, written as what the tool makes up itself. */
const ANYTHING = '{{$}}';

/** Over so many names one thing is followed. */
const MOST_HOPS = 8;
/** Steps through one expression, and through all of a script: names may stand for each other many times over. */
const MOST_STEPS = 200;
const MOST_STEPS_OF_ALL = 50_000;
const LONGEST_TEXT = 4_000;

/** Functions of a text itself, which give it in another form. */
const OF_ITS_OBJECT = /(?:^|\.)(?:toString|trim)$/;

/** Reads expressions of a script as texts with references to the variables of its tool: `'Bearer ' + get('x')` is `Bearer {{x}}`. */
export class TemplateReader {
  readonly #source: string;
  readonly #callees: Callees;
  readonly #bound = new Map<string, AnyNode>();
  #stepsLeft = MOST_STEPS_OF_ALL;

  constructor(source: string, callees: Callees) {
    this.#source = source;
    this.#callees = callees;
  }

  /** Learns what the names of a script are bound to. Gives all calls in it. */
  bind(tree: AnyNode): readonly (CallExpression | NewExpression)[] {
    const calls: (CallExpression | NewExpression)[] = [];
    const bindings: { readonly target: AnyNode; readonly value: AnyNode }[] = [];
    const todo: AnyNode[] = [tree];
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (node.type === 'VariableDeclarator' && node.init) bindings.push({ target: node.id, value: node.init });
      else if (node.type === 'AssignmentExpression') bindings.push({ target: node.left, value: node.right });
      else if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
      for (const child of Object.values(node)) {
        for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) todo.push(one);
      }
    }
    bindings.sort((a, b) => a.value.start - b.value.start);
    for (const { target, value } of bindings) this.#learn(target, value);
    return calls.sort((a, b) => a.start - b.start);
  }

  /** A name stands for what it was first bound to, unless that is nothing yet. */
  #learn(target: AnyNode, value: AnyNode): void {
    if (target.type !== 'Identifier') return;
    const known = this.#bound.get(target.name);
    if (known === undefined || (known.type === 'Literal' && !known.value)) this.#bound.set(target.name, value);
  }

  /** The object that an expression is or stands for. */
  objectOf(node: AnyNode | undefined): ObjectExpression | null {
    const found = this.partsOf(node);
    return found?.type === 'ObjectExpression' ? found : null;
  }

  /** The object or array that an expression is, stands for or makes a text of. */
  partsOf(node: AnyNode | undefined): ObjectExpression | ArrayExpression | null {
    let at = node;
    for (let hops = 0; hops < MOST_HOPS && at !== undefined; hops += 1) {
      if (at.type === 'ObjectExpression' || at.type === 'ArrayExpression') {
        this.#stepsLeft -= at.type === 'ObjectExpression' ? at.properties.length : at.elements.length;
        return this.#stepsLeft > 0 ? at : null;
      }
      if (at.type === 'Identifier') at = this.#bound.get(at.name);
      else if (at.type === 'CallExpression' && this.#isPassing(at)) at = at.arguments[0];
      else return null;
    }
    return null;
  }

  #isPassing({ callee }: CallExpression): boolean {
    return this.#callees.factsOf(calleeBefore(this.#source, callee.end)).isPassing;
  }

  /** The text that an expression gives; empty if there is none. */
  textOf(node: AnyNode | undefined): string {
    if (node === undefined) return '';
    const todo: (AnyNode | string)[] = [node];
    let text = '';
    for (let steps = 0; todo.length > 0; steps += 1, this.#stepsLeft -= 1) {
      const next = todo.pop()!;
      if (steps >= MOST_STEPS || this.#stepsLeft <= 0 || text.length > LONGEST_TEXT) return '';
      const read = typeof next === 'string' ? next : this.#read(next);
      if (typeof read === 'string') text += read;
      else for (const part of read.reverse()) todo.push(part);
    }
    return text;
  }

  /** The text of a node, or what its text is put together of. */
  #read(node: AnyNode): string | (AnyNode | string)[] {
    switch (node.type) {
      case 'Literal':
        return literalText(node) ?? (typeof node.value === 'number' ? String(node.value) : ANYTHING);
      case 'TemplateLiteral':
        return node.quasis.flatMap(({ value }, i) => [value.cooked ?? '', ...node.expressions.slice(i, i + 1)]);
      case 'BinaryExpression':
        return node.operator === '+' ? [node.left as AnyNode, node.right] : ANYTHING;
      case 'LogicalExpression':
        return node.operator === '&&' ? [node.right] : [node.left];
      case 'AwaitExpression':
        return [node.argument];
      case 'ParenthesizedExpression':
      case 'ChainExpression':
        return [node.expression];
      case 'Identifier': {
        const bound = this.#bound.get(node.name);
        return bound === undefined ? ANYTHING : [bound];
      }
      case 'MemberExpression':
        return this.#holdsVariables(node.object)
          ? reference(node.computed ? literalText(node.property) : nameOf(node))
          : ANYTHING;
      case 'CallExpression':
        return this.#readCall(node);
      default:
        return ANYTHING;
    }
  }

  /** `environment` of older scripts, unless the script calls something of its own so. */
  #holdsVariables(node: AnyNode): boolean {
    return node.type === 'Identifier' && this.#callees.isStore(node.name) && !this.#bound.has(node.name);
  }

  #readCall(node: CallExpression): string | AnyNode[] {
    const callee = calleeBefore(this.#source, node.callee.end);
    const { isGetter, isFilling, isPassing, isEncoding } = this.#callees.factsOf(callee);
    if (isGetter) return reference(node.arguments[0] ? literalText(node.arguments[0]) : null);
    if (callee !== null && OF_ITS_OBJECT.test(callee) && node.callee.type === 'MemberExpression') {
      return node.callee.object.type === 'Super' ? ANYTHING : [node.callee.object];
    }
    const [first] = node.arguments;
    return (isFilling || isPassing || isEncoding) && first !== undefined ? [first] : ANYTHING;
  }
}

function reference(name: string | null): string {
  return name === null ? ANYTHING : `{{${name}}}`;
}
