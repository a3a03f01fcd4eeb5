import type { GraphContext } from './context.ts';

/** The fields of `Mutation`. */
export function mutations(_context: GraphContext): Record<string, unknown> {
  return {};
}
