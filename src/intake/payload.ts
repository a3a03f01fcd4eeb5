import { z } from 'zod';

/** A full object id: SHA-1, or SHA-256 where a repository uses it. */
export const shaSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export const repositorySchema = z.object({
  id: z.number(),
  name: z.string(),
  default_branch: z.string(),
  html_url: z.string().optional(),
  owner: z.object({ login: z.string() }),
});

export const installationSchema = z.object({ id: z.number() });

export type RepositoryPart = z.infer<typeof repositorySchema>;

/** A commit that is no commit: `before` of a new ref, `after` of a deleted one. */
export function isZero(sha: string): boolean {
  return /^0+$/.test(sha);
}

/** Milliseconds since 1970 of a time as GitHub writes it (text, or seconds in pushes); 0 if there is none. */
export function toTime(value: string | number | null | undefined): number {
  if (typeof value === 'number') return value * 1000;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
