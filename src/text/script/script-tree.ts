import type {
  AnyNode,
  BinaryExpression,
  CallExpression,
  ConditionalExpression,
  Literal,
  NewExpression,
  ObjectExpression,
  TemplateLiteral,
} from 'acorn';
import { MUTE_NAMES } from '../../model/lexicon.ts';
import { MappedText } from '../mapped-text.ts';
import type { Callees } from './callees.ts';
import { calleeBefore } from './script-callee.ts';
import { argumentName, isNode, literalText, nameOf, nameRead, subjectOf } from './script-names.ts';
import { mapLiteral, type ScriptValue, toScriptValue } from './script-value.ts';
import { saysWhatItIs } from './script-words.ts';

type TextNode = Literal | TemplateLiteral;

/** What the surroundings of an expression say of the value it gives. */
interface Use {
  readonly name: string | null;
  readonly callee: string | null;
  /** The variable of the script that the value is given to. */
  readonly variable?: string | null;
  /** It is what something is compared with, or expected to be. */
  readonly isExpected?: boolean;
}

interface Step extends Use {
  readonly node: AnyNode;
}

interface Found {
  readonly at: number;
  readonly value: ScriptValue;
  readonly variable: string | null;
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
  readonly #found: Found[] = [];
  /** What variables of the script are read from, or given on as, by their names. */
  readonly #meanings = new Map<string, string>();

  constructor(source: string, { parsedAs, callees }: TreeReading) {
    this.#source = source;
    this.#parsedAs = parsedAs;
    this.#callees = callees;
  }

  read(tree: AnyNode): ScriptValue[] {
    this.#push(tree, NO_USE);
    for (let step = this.#todo.pop(); step !== undefined; step = this.#todo.pop()) this.#visit(step.node, step);
    return this.#found.sort((a, b) => a.at - b.at).map((found) => this.#named(found));
  }

  /** A literal by the name of its variable, or by what that stands for: `k = 'x'; pm.environment.set('apiKey', k)`. */
  #named({ value, variable }: Found): ScriptValue {
    const meaning = variable === null || saysWhatItIs(variable) ? undefined : this.#meanings.get(variable);
    return meaning === undefined ? value : { ...value, name: meaning };
  }

  #mean(variable: string, name: string | null): void {
    if (name !== null && saysWhatItIs(name) && !this.#meanings.has(variable)) this.#meanings.set(variable, name);
  }

  #push(node: AnyNode | null | undefined, use: Use): void {
    const { name, callee, variable = null, isExpected = false } = use;
    if (node) this.#todo.push({ node, name, callee, variable, isExpected });
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
      case 'Identifier':
        this.#mean(node.name, use.name);
        return;
      case 'VariableDeclarator':
        this.#assign(node.id, node.init);
        return;
      case 'AssignmentExpression':
      case 'AssignmentPattern':
        this.#assign(node.left, node.right);
        return;
      case 'PropertyDefinition':
        this.#push(node.value, { name: nameOf(node.key), callee: null });
        return;
      case 'ObjectExpression':
        this.#object(node, use);
        return;
      case 'CallExpression':
      case 'NewExpression':
        this.#call(node, use);
        return;
      case 'ConditionalExpression':
        this.#conditional(node, use);
        return;
      case 'LogicalExpression':
        this.#push(node.left, use);
        this.#push(node.right, node.operator === '&&' ? use : this.#instead(node.left, use));
        return;
      case 'ArrayExpression':
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

  #assign(target: AnyNode, value: AnyNode | null | undefined): void {
    const variable = target.type === 'Identifier' ? target.name : null;
    if (variable !== null && value) this.#mean(variable, nameRead(value, this.#source, this.#callees));
    this.#push(value, { name: nameOf(target), callee: null, variable });
    if (variable === null) this.#push(target, NO_USE);
  }

  /** `isTest ? 'x' : pm.environment.get('apiKey')`: either stands where the other does. */
  #conditional({ test, consequent, alternate }: ConditionalExpression, use: Use): void {
    this.#push(test, NO_USE);
    this.#push(consequent, this.#instead(alternate, use));
    this.#push(alternate, this.#instead(consequent, use));
  }

  /** The use of what stands in for `read`: a fallback goes by the name of what it is the fallback of. */
  #instead(read: AnyNode, use: Use): Use {
    const name = nameRead(read, this.#source, this.#callees);
    return name !== null && saysWhatItIs(name) && (use.name === null || !saysWhatItIs(use.name))
      ? { ...use, name, variable: null }
      : use;
  }

  #children(node: AnyNode, use: Use): void {
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) for (const item of child) this.#push(isNode(item) ? item : null, use);
      else if (isNode(child)) this.#push(child, use);
    }
  }

  /** `a + b + c`: neighbouring literals make one text, the other operands go on by themselves. */
  #binary(node: BinaryExpression, use: Use): void {
    if (node.operator === '===' || node.operator === '==') {
      this.#push(node.left, {
        name: nameRead(node.right, this.#source, this.#callees),
        callee: null,
        isExpected: true,
      });
      this.#push(node.right, {
        name: nameRead(node.left, this.#source, this.#callees),
        callee: null,
        isExpected: true,
      });
      return;
    }
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

  #object(node: ObjectExpression, use: Use): void {
    const row = node.properties.find((property) => property.type === 'Property' && isRowName(nameOf(property.key)));
    const rowName = row?.type === 'Property' ? literalText(row.value) : null;
    for (const property of node.properties) {
      if (property.type !== 'Property') {
        this.#push(property, NO_USE);
        continue;
      }
      const name = nameOf(property.key);
      const isMute = name !== null && MUTE_NAMES.has(name);
      const row = name === 'value' ? rowName : null;
      this.#push(property.value, { name: row ?? (isMute ? (use.name ?? name) : name), callee: null });
      if (property.computed) this.#push(property.key, NO_USE);
    }
  }

  #call(node: CallExpression | NewExpression, use: Use): void {
    const callee = calleeBefore(this.#source, node.callee.end);
    const { secret, isHeader, isPassing, isVariable, isExpecting: isExpected } = this.#callees.factsOf(callee);
    node.arguments.forEach((argument, i) => {
      if (i === 0 && isVariable && isText(argument)) return;
      if (secret?.value === i) this.#push(argument, { name: argumentName(node, secret.name), callee, isExpected });
      else if (i === 0 && isExpected && secret === null) {
        this.#push(argument, { name: subjectOf(node.callee, this.#source, this.#callees), callee, isExpected });
      } else if (i === 0 && isHeader) this.#push(argument, { name: 'header', callee });
      else if (i === 0 && isPassing) this.#push(argument, { ...use, callee });
      else this.#push(argument, { name: null, callee });
    });
    // `md5('…').toString()`: the name outside holds before the dot as well.
    if (isPassing && node.callee.type === 'MemberExpression') this.#push(node.callee.object, use);
    else this.#push(node.callee, NO_USE);
  }

  /** Adds literals that stand side by side as one value, and goes on with what templates hold. */
  #join(nodes: readonly TextNode[], use: Use): void {
    const [first] = nodes;
    if (first === undefined) return;
    const mapped = new MappedText(this.#source, first.start + 1);
    for (const node of nodes) this.#map(node, mapped);
    if (mapped.length === 0) return;
    const { name, callee, isExpected = false } = use;
    const value = toScriptValue(mapped, { name, callee, isExpected, parsedAs: this.#parsedAs });
    this.#found.push({ at: first.start, value, variable: use.variable ?? null });
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

function isText(node: AnyNode): node is TextNode {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function isRowName(name: string | null): boolean {
  return name === 'key' || name === 'name';
}
