import type { Exchange } from './exchange.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly perPage: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageLimits {
  /** What GitHub takes if nothing is asked. */
  readonly perPage?: number;
  readonly maxPerPage?: number;
}

/** The asked part of a list, and the `Link` header to the other parts. */
export function paginate<T>(exchange: Exchange, all: readonly T[], limits: PageLimits = {}): Page<T> {
  const { page, perPage } = pageOf(exchange, limits);
  const items = all.slice((page - 1) * perPage, page * perPage);
  return { items, page, perPage, headers: linkHeader(exchange, page, Math.ceil(all.length / perPage)) };
}

/** Page number and size of a request; too large a size is cut without a word, as GitHub does. */
export function pageOf(exchange: Exchange, limits: PageLimits = {}): { page: number; perPage: number } {
  const { perPage = 30, maxPerPage = 100 } = limits;
  const number = (name: string, fallback: number): number => {
    const value = Number(exchange.query.get(name) ?? fallback);
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  return { page: number('page', 1), perPage: Math.min(number('per_page', perPage), maxPerPage) };
}

/** The `Link` header of a page; none if there is one page only. */
export function linkHeader(exchange: Exchange, page: number, pages: number): Record<string, string> {
  const link = (rel: string, target: number): string => {
    const url = new URL(exchange.url);
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  if (page > 1) links.push(link('prev', page - 1));
  if (page < pages) links.push(link('next', page + 1), link('last', pages));
  if (page > 1) links.push(link('first', 1));
  return links.length === 0 ? {} : { link: links.join(', ') };
}
