import type { AnyNode, CallExpression, Literal, NewExpression } from 'acorn';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';

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
