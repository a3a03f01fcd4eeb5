import type { Route } from './exchange.ts';

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

// These parameters may hold slashes, encoded or not; a contents path may also be empty.
const MANY_SEGMENTS = new Set(['ref', 'basehead', 'branch']);

/** Finds the route of a request; routes with more fixed segments are tried first. */
export class Router {
  readonly #routes: readonly CompiledRoute[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes
      .map((route) => ({ route, ...compile(route.path) }))
      .sort((one, other) => fixedSegments(other.route.path) - fixedSegments(one.route.path));
  }

  find(method: string, path: string): RouteMatch | null {
    for (const { route, pattern, names } of this.#routes) {
      if (route.method !== method) continue;
      const match = pattern.exec(path);
      if (match === null) continue;
      const params = names.map((name, index) => [name, decode(match[index + 1] ?? '')]);
      return { route, params: Object.fromEntries(params) };
    }
    return null;
  }
}

function compile(path: string): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = path.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replaceAll(/[.+?^$()|[\]\\]/g, '\\$&');
    names.push(name);
    if (name === 'path') return '(.*)';
    return MANY_SEGMENTS.has(name) ? '(.+)' : '([^/]+)';
  });
  return { pattern: new RegExp(`^${source.join('')}$`), names };
}

function fixedSegments(path: string): number {
  return path.split('/').filter((segment) => segment !== '' && !segment.startsWith('{')).length;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
