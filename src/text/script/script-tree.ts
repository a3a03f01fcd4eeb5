import type {
  AnyNode,
  BinaryExpression,
  CallExpression,
  Literal,
  NewExpression,
  ObjectExpression,
  TemplateLiteral,
} from 'acorn';
import { MappedText } from '../mapped-text.ts';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { mapLiteral, type ScriptValue, toScriptValue } from './script-value.ts';

type TextNode = Literal | TemplateLiteral;

/** What the surroundings of an expression say of the value it gives. */
interface Use {
  readonly name: string | null;
  readonly callee: string | null;
}

interface Step extends Use {
  readonly node: AnyNode;
}

const NO_USE: Use = { name: null, callee: null };

/** By which parser a tree was made, and what is known of the functions that it calls. */
export interface TreeReading {
  readonly parsedAs: ScriptValue['parsedAs'];
  readonly callees: Callees;
}

/** The literals of a syntax tree, in the order of the source. Goes through the tree without recursion. */
export function readTreeValues(source: string, tree: AnyNode, how: TreeReading): ScriptValue[] {
  return new TreeReader(source, how).read(tree);
}

class TreeReader {
  readonly #source: string;
  readonly #parsedAs: ScriptValue['parsedAs'];
  readonly #callees: Callees;
  readonly #todo: Step[] = [];
  readonly #found: { readonly at: number; readonly value: ScriptValue }[] = [];

  constructor(source: string, { parsedAs, callees }: TreeReading) {
    this.#source = source;
    this.#parsedAs = parsedAs;
    this.#callees = callees;
  }

  read(tree: AnyNode): ScriptValue[] {
    this.#push(tree, NO_USE);
    for (let step = this.#todo.pop(); step !== undefined; step = this.#todo.pop()) this.#visit(step.node, step);
    return this.#found.sort((a, b) => a.at - b.at).map(({ value }) => value);
  }

  #push(node: AnyNode | null | undefined, use: Use): void {
    if (node) this.#todo.push({ node, name: use.name, callee: use.callee });
  }

  #visit(node: AnyNode, use: Use): void {
    switch (node.type) {
      case 'Literal':
      case 'TemplateLiteral':
        if (isText(node)) this.#join([node], use);
        return;
      case 'BinaryExpression':
        this.#binary(node, use);
        return;
      case 'VariableDeclarator':
        this.#push(node.init, { name: nameOf(node.id), callee: null });
        this.#push(node.id, NO_USE);
        return;
      case 'AssignmentExpression':
      case 'AssignmentPattern':
        this.#push(node.right, { name: nameOf(node.left), callee: null });
        this.#push(node.left, NO_USE);
        return;
      case 'PropertyDefinition':
        this.#push(node.value, { name: nameOf(node.key), callee: null });
        return;
      case 'ObjectExpression':
        this.#object(node);
        return;
      case 'CallExpression':
      case 'NewExpression':
        this.#call(node, use);
        return;
      case 'ConditionalExpression':
        this.#push(node.test, NO_USE);
        this.#push(node.consequent, use);
        this.#push(node.alternate, use);
        return;
      case 'ArrayExpression':
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'SpreadElement':
        this.#children(node, use);
        return;
      default:
        this.#children(node, NO_USE);
    }
  }

  #children(node: AnyNode, use: Use): void {
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) for (const item of child) this.#push(isNode(item) ? item : null, use);
      else if (isNode(child)) this.#push(child, use);
    }
  }

  /** `a + b + c`: neighbouring literals make one text, the other operands go on by themselves. */
  #binary(node: BinaryExpression, use: Use): void {
    if (node.operator !== '+') {
      this.#children(node, NO_USE);
      return;
    }
    const operands: AnyNode[] = [];
    let left: AnyNode = node;
    for (; left.type === 'BinaryExpression' && left.operator === '+'; left = left.left) operands.push(left.right);
    operands.push(left);
    let literals: TextNode[] = [];
    for (const operand of operands.reverse()) {
      if (isText(operand)) {
        literals.push(operand);
        continue;
      }
      this.#join(literals, use);
      literals = [];
      this.#push(operand, use);
    }
    this.#join(literals, use);
  }

  #object(node: ObjectExpression): void {
    const row = node.properties.find((property) => property.type === 'Property' && isRowName(nameOf(property.key)));
    const rowName = row?.type === 'Property' ? literalText(row.value) : null;
    for (const property of node.properties) {
      if (property.type !== 'Property') {
        this.#push(property, NO_USE);
        continue;
      }
      const name = nameOf(property.key);
      this.#push(property.value, { name: name === 'value' ? (rowName ?? name) : name, callee: null });
      if (property.computed) this.#push(property.key, NO_USE);
    }
  }

  #call(node: CallExpression | NewExpression, use: Use): void {
    const callee = calleeBefore(this.#source, node.callee.end);
    const { secret, isHeader, isPassing, isVariable } = this.#callees.factsOf(callee);
    node.arguments.forEach((argument, i) => {
      if (i === 0 && isVariable && isText(argument)) return;
      if (secret?.value === i) this.#push(argument, { name: argumentName(node, secret.name), callee });
      else if (i === 0 && isHeader) this.#push(argument, { name: 'header', callee });
      else if (i === 0 && isPassing) this.#push(argument, { name: use.name, callee });
      else this.#push(argument, { name: null, callee });
    });
    this.#push(node.callee, NO_USE);
  }

  /** Adds literals that stand side by side as one value, and goes on with what templates hold. */
  #join(nodes: readonly TextNode[], use: Use): void {
    const [first] = nodes;
    if (first === undefined) return;
    const mapped = new MappedText(this.#source, first.start + 1);
    for (const node of nodes) this.#map(node, mapped);
    if (mapped.length === 0) return;
    const value = toScriptValue(mapped, { name: use.name, callee: use.callee, parsedAs: this.#parsedAs });
    this.#found.push({ at: first.start, value });
  }

  #map(node: TextNode, mapped: MappedText): void {
    const { start, end } = node;
    if (node.type === 'Literal') {
      const to = end - start > 1 && this.#source[end - 1] === this.#source[start] ? end - 1 : end;
      mapLiteral(this.#source, { from: start + 1, to }, [], mapped);
      return;
    }
    const expressions = node.expressions.map((_, i) => ({
      from: node.quasis[i]!.end,
      to: node.quasis[i + 1]?.start ?? node.quasis[i]!.end,
    }));
    mapLiteral(this.#source, { from: start + 1, to: node.quasis.at(-1)?.end ?? end }, expressions, mapped);
    for (const expression of node.expressions) this.#push(expression, NO_USE);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isText(node: AnyNode): node is TextNode {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

/** The name that a target or a key stands for; of `a.b` and `a["b"]` it is `b`. */
function nameOf(node: AnyNode): string | null {
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

function literalText(node: AnyNode): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function isRowName(name: string | null): boolean {
  return name === 'key' || name === 'name';
}

function argumentName(node: CallExpression | NewExpression, name: string | number): string | null {
  if (typeof name === 'string') return name;
  const argument = node.arguments[name];
  return argument === undefined ? null : nameOf(argument);
}
