import type { AnyNode, CallExpression, Literal, NewExpression } from 'acorn';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';

/** Whether a member of a node is a node: others are texts, numbers and lists. */
export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name that a target or a key stands for; of `a.b` and `a["b"]` it is `b`. */
export function nameOf(node: AnyNode): string | null {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'Literal':
      return literalText(node);
    case 'MemberExpression':
      return node.property.type === 'PrivateIdentifier' ? node.property.name : nameOf(node.property);
    default:
      return null;
  }
}

export function literalText(node: Literal | AnyNode): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

export function argumentName(node: CallExpression | NewExpression, name: string | number): string | null {
  if (typeof name === 'string') return name;
  const argument = node.arguments[name];
  return argument === undefined ? null : nameOf(argument);
}

/**
 * The name of what an expression reads: a variable, a member, or a variable of the tool (`get('apiKey')`). What stands in
 * for it goes by the same name.
 */
export function nameRead(node: AnyNode, source: string, callees: Callees): string | null {
  let at = node;
  for (;;) {
    switch (at.type) {
      case 'Identifier':
      case 'MemberExpression':
        return nameOf(at);
      case 'CallExpression':
        return callees.factsOf(calleeBefore(source, at.callee.end)).isVariable ? argumentName(at, 0) : null;
      case 'LogicalExpression':
        if (at.operator === '&&') return null;
        // Of several, each the fallback of the one before, the first is what is wanted.
        at = at.left;
        break;
      case 'ChainExpression':
      case 'ParenthesizedExpression':
        at = at.expression;
        break;
      case 'AwaitExpression':
        at = at.argument;
        break;
      default:
        return null;
    }
  }
}

const IS_EXPECT = /(?:^|\.)expect$/;
/** As far as the subject of an assertion is looked for: over so many links of its chain, or so many characters. */
const MOST_LINKS = 12;
const LONGEST_ASSERTION = 300;
const LAST_NAME = /(?:^|[.["'\s(])([\w$-]{1,60})["']?[\])\s]{0,4}$/;

/** What an assertion is about, by its function: of `expect(a.token).to.equal` it is `token`. Null if it denies something. */
export function subjectOf(callee: AnyNode, source: string, callees: Callees): string | null {
  let at = callee;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (at.type === 'MemberExpression') {
      if (nameOf(at) === 'not') return null;
      at = at.object;
    } else if (at.type === 'CallExpression') {
      const name = calleeBefore(source, at.callee.end);
      if (name !== null && IS_EXPECT.test(name))
        return at.arguments[0] ? nameRead(at.arguments[0], source, callees) : null;
      if (name?.endsWith('.property') === true) return argumentName(at, 0);
      at = at.callee;
    } else return null;
  }
  return null;
}

/** The same without a syntax tree, by the bracket behind the function. */
export function subjectBefore(source: string, bracket: number): string | null {
  const before = source.slice(Math.max(0, bracket - LONGEST_ASSERTION), bracket);
  const from = before.lastIndexOf('expect(');
  if (from < 0 || before.includes('.not.', from)) return null;
  const open = from + 'expect('.length;
  return lastNameIn(before.slice(open, closeOf(before, open)));
}

/** The last name of an expression: `a["token"]`, `a.token`, `get("token")`. */
export function lastNameIn(expression: string): string | null {
  return expression.trimStart().startsWith('typeof ') ? null : (LAST_NAME.exec(expression)?.[1] ?? null);
}

/** Where the bracket closes that was opened before `from`, or the end. */
function closeOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}
