// What the engine's own loops cost cannot be seen from outside, but all of them call methods of strings, lists and tables.

type Method = (this: unknown, ...parameters: unknown[]) => unknown;
/** What a call cost, by what it was called on, with what, and what came of it. */
type Cost = (self: unknown, parameters: readonly unknown[], result: unknown) => number;

const ONE: Cost = () => 1;
const WHOLE: Cost = (self) => (self as { readonly length: number }).length + 1;
const LOOKED_THROUGH: Cost = (self, [, from = 0], result) => {
  const start = from as number;
  return Math.max(1, ((result as number) < 0 ? (self as string).length : (result as number)) - start);
};
const LOOKED_BACK: Cost = (self, [, from = (self as string).length], result) =>
  Math.max(1, (from as number) - Math.max(result as number, 0));
const FOUND_AT: Cost = (self, _, result) => ((result as number) < 0 ? WHOLE(self, [], result) : (result as number) + 1);
/** The engine stops where enough parts are found. */
const SPLIT: Cost = (self, [, limit], result) =>
  limit === undefined ? WHOLE(self, [], result) : (result as readonly string[]).join('').length + 1;
const CUT_OFF: Cost = (self, _, result) => (self as string).length - (result as string).length + 1;
const OF_RESULT: Cost = (_, _given, result) => (result as { readonly length: number }).length + 1;

const METHODS: readonly (readonly [prototype: object, costs: Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      ...{ charCodeAt: ONE, startsWith: ONE, indexOf: LOOKED_THROUGH, includes: WHOLE, lastIndexOf: LOOKED_BACK },
      ...{ slice: OF_RESULT, split: SPLIT, replace: WHOLE, replaceAll: WHOLE, toLowerCase: WHOLE, trim: CUT_OFF },
    },
  ],
  [
    Array.prototype,
    {
      ...{ includes: WHOLE, indexOf: FOUND_AT, find: WHOLE, findIndex: FOUND_AT, some: WHOLE, every: ONE },
      ...{ filter: WHOLE, map: WHOLE, flatMap: OF_RESULT, sort: WHOLE, slice: OF_RESULT, join: WHOLE, push: ONE },
    },
  ],
  [Map.prototype, { get: ONE, has: ONE, set: ONE }],
  [Set.prototype, { has: ONE, add: ONE }],
  [WeakMap.prototype, { get: ONE }],
];

/** What an expression looks through before it fits, or in vain; an anchored one looks no further than it fits. */
function lookedAtBy(expression: RegExp, from: number, text: string, match: RegExpExecArray | null): number {
  const isAnchored = expression.sticky || (expression.source.startsWith('^') && !expression.multiline);
  if (match === null) return isAnchored ? 1 : Math.max(1, text.length - from);
  return match[0].length + 1 + (isAnchored ? 0 : match.index - from);
}

/** Characters and entries that are looked at while something runs: the same each time, whatever the machine does. */
export function countWork(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  for (const [prototype, costs] of METHODS) {
    const methods = prototype as Record<string, Method>;
    for (const [name, cost] of Object.entries(costs)) {
      const method = methods[name]!;
      methods[name] = function counted(this: unknown, ...parameters: unknown[]): unknown {
        const result = method.apply(this, parameters);
        work += cost(this, parameters, result);
        return result;
      };
      restore.push(() => {
        methods[name] = method;
      });
    }
  }
  // All that strings and expressions do with an expression comes down to this one method.
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function counted(this: RegExp, text: string): RegExpExecArray | null {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    work += lookedAtBy(this, from, text, match);
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    for (const one of restore) one();
  }
  return work;
}

/** How many times more work twice as much is. */
export function growthOf(run: (size: number) => () => void, size: number): number {
  const [once, twice] = [run(size), run(2 * size)];
  once();
  return countWork(twice) / countWork(once);
}
