import { graphError } from './context.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MAX_NODES = 100;

/** A list as a connection; refused, as by GitHub, without bounds or with more than 100. */
export function toConnection<T>(name: string, items: readonly T[], args: ConnectionArguments): Record<string, unknown> {
  const count = args.first ?? args.last;
  if (count === undefined || count === null) {
    throw graphError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (count < 0 || count > MAX_NODES) {
    throw graphError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${count} records on the \`${name}\` connection exceeds the \`first\` limit of ${MAX_NODES} records.`,
    );
  }
  let from = args.after ? readCursor(args.after) : 0;
  let to = args.before ? readCursor(args.before) - 1 : items.length;
  if (args.first !== undefined && args.first !== null) to = Math.min(to, from + args.first);
  else from = Math.max(from, to - count);
  const nodes = items.slice(from, to);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursorOf(from + index + 1) })),
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(from + 1),
      endCursor: nodes.length === 0 ? null : cursorOf(to),
    },
  };
}

function cursorOf(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64');
}

function readCursor(cursor: string): number {
  const position = Number(/^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]);
  if (!Number.isInteger(position)) throw graphError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` is not a cursor.`);
  return position;
}
