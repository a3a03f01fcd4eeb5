import type { Route } from './exchange.ts';
import { appRoutes } from './rest/apps.ts';
import { checkRunRoutes } from './rest/check-runs.ts';
import { compareRoutes } from './rest/compare.ts';
import { pullRoutes } from './rest/pulls.ts';

/** Everything the local GitHub answers beside GraphQL. */
export const routes: readonly Route[] = [...appRoutes, ...compareRoutes, ...pullRoutes, ...checkRunRoutes];
