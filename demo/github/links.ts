import type { Repository } from './state.ts';
import { fullName } from './state.ts';

/** Addresses of this local GitHub. */
export class Links {
  readonly html: string;
  readonly api: string;

  /** Pages may have an address of their own, as github.com and api.github.com have. */
  constructor(origin: string, web: string = origin) {
    this.html = web;
    // As a GitHub Enterprise Server has it, so that GHE_HOST alone is enough.
    this.api = `${origin}/api/v3`;
  }

  apiRepository(repository: Repository): string {
    return `${this.api}/repos/${fullName(repository)}`;
  }

  htmlRepository(repository: Repository): string {
    return `${this.html}/${fullName(repository)}`;
  }

  htmlPull(repository: Repository, number: number): string {
    return `${this.htmlRepository(repository)}/pull/${number}`;
  }
}

/** A file path inside a URL: slashes stay. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** GitHub's opaque global id; it can be read back by `readNodeId`. */
export function nodeId(type: string, id: number | string): string {
  return `${type}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** The type and id inside a global id, or null. */
export function readNodeId(id: string): { type: string; id: string } | null {
  const parts = /^([A-Z]+)_([\w-]+)$/.exec(id);
  if (parts === null) return null;
  return { type: parts[1] as string, id: Buffer.from(parts[2] as string, 'base64url').toString() };
}
